import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const keyGenerator = (c: Context): string => getConnInfo(c).remote.address ?? 'unknown';

export const apiLimiter = rateLimiter({ windowMs: 60_000, limit: 100, keyGenerator });

export const perMinute = (limit: number) => rateLimiter({ windowMs: 60_000, limit, keyGenerator });
