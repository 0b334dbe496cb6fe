// sample: middleware combined into one
import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { every, except } from 'hono/combine';
import { rateLimiter } from 'hono-rate-limiter';

const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' });
const auth = bearerAuth({ token: 'x' });

const app = new Hono();
app.use('/admin/*', every(auth, limiter));
app.use('/me/*', every(auth));
app.use('/api/*', except('/api/public/*', limiter));

app.get('/admin/users', (c) => c.json([])); // handler: GET /admin/users guarded app
app.get('/me/profile', (c) => c.json({})); // handler: GET /me/profile unguarded
app.get('/api/things', (c) => c.json([])); // handler: GET /api/things guarded app

export default app;
