import ratelimit from 'koa-ratelimit';

const db = new Map<string, unknown>();

export const limiter = ratelimit({ driver: 'memory', db, duration: 60_000, max: 100 });

export const strictLimiter = ratelimit({ driver: 'memory', db, duration: 60_000, max: 5, namespace: 'strict' });
