import { Hono } from 'hono';
import { auth } from './auth.js';

const app = new Hono();
app.on(['GET', 'POST'], '/api/auth/*', (c) => auth.handler(c.req.raw));
app.get('/me', (c) => c.json({})); // handler: GET /me unguarded
export default app;
