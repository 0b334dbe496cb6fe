import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import items from './routes/items.js';
import { called, entry, fired, given } from './routes/open.js';
import { userRoutes } from './routes/users.js';

const app = new Hono();
app.use(rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-client') ?? '' }));
app.route('/items', items);
app.route('/users', userRoutes());
app.route('/entry', entry);
app.route('/called', called);
app.route('/fired', fired);
app.route('/given', given);

serve(app);
