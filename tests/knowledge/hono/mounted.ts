// sample: apps of other servers below a path, in front of a limiter and behind it
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const early = new Hono();
early.get('/early', (c) => c.text('early')); // handler: GET /early unguarded

const late = new Hono();
late.get('/late', (c) => c.text('late')); // handler: GET /late guarded

const app = new Hono();
app.mount('/open', early.fetch);
app.use(rateLimiter({ windowMs: 60_000, limit: 60, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' }));
app.mount('/legacy', late.fetch);
export default app;
