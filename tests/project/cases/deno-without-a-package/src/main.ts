import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import ponds from '@/ponds.ts';
import fish from './fish.ts';

const app = new Hono();

app.route('/ponds', ponds);
app.use(rateLimiter({ windowMs: 60_000, limit: 100, keyGenerator: (c) => c.req.header('x-forwarded-for') ?? '' }));
app.route('/fish', fish);

Deno.serve(app.fetch);
