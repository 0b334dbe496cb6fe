import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

export const api = new Hono().basePath('/api');

api.use(rateLimiter({ windowMs: 60_000, limit: 3, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' }));
api.get('/songs', (c) => c.json([])); // handler: GET /api/songs guarded
