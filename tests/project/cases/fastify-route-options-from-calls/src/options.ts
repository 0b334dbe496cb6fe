import type { RouteShorthandOptions } from 'fastify';

export const limited = (max: number): RouteShorthandOptions => ({ config: { rateLimit: { max, timeWindow: '1 minute' } } });

export const described = (summary: string): RouteShorthandOptions => ({ schema: { summary } });
