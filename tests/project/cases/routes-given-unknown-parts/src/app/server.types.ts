import type { Config, Services } from '@papers/services';
import type { Hono } from 'hono';

export type Dependencies = Services & { config: Config };

export type RouteContext = Dependencies & { app: Hono };
