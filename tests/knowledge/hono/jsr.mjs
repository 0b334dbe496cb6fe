// sample: Hono from JSR
import { Hono } from '@hono/hono';

const app = new Hono();

app.get('/size', (c) => c.text('x'.repeat(Number(c.req.query('size'))))); // handler: GET /size unguarded ; amplifies: request

export default app;
