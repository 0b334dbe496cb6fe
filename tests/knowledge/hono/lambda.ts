// sample: an app of Hono behind a Lambda function, and other adapters
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { handle as vercel } from 'hono/vercel';
import { rateLimiter } from 'hono-rate-limiter';

const app = new Hono().basePath('/api');
const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('cf-connecting-ip') ?? '' });

app.get('/open', (c) => c.text('x'.repeat(Number(c.req.query('size'))))); // handler: GET /api/open unguarded ; amplifies: request
app.use('*', limiter);
app.get('/limited', (c) => c.text('limited')); // handler: GET /api/limited guarded app

export const handler = handle(app);
export const GET = vercel(app);
