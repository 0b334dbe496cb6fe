import type { MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

export const limit = (max: number): MiddlewareHandler =>
  rateLimiter({ windowMs: 60_000, limit: max, keyGenerator: (c) => c.req.header('x-forwarded-for') ?? 'unknown' });
