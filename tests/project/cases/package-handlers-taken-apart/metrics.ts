import { prometheus } from '@hono/prometheus';
import { Hono } from 'hono';

const kept = globalThis as typeof globalThis & { metricsHandlers?: ReturnType<typeof prometheus> };

const handlers = (kept.metricsHandlers ??= prometheus({ collectDefaultMetrics: true }));

export const { printMetrics, registerMetrics } = handlers;

const metrics = new Hono().get('/', printMetrics); // handler: GET / unguarded

export default metrics;
