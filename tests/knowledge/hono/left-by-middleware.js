// sample: what middleware in front of a route leaves in the context
import { Hono } from 'hono';
const app = new Hono();
app.use(async (c, next) => {
  c.set('n', Number(c.req.query('n')));
  c.set('most', Math.min(Number(c.req.query('n')), 100));
  await next();
});
app.get('/a', (c) => c.text('x'.repeat(c.get('n')))); // handler: GET /a unguarded ; amplifies: request
app.get('/b', (c) => c.text('x'.repeat(c.get('most')))); // handler: GET /b unguarded
app.get('/c', (c) => c.text('x'.repeat(c.var.n))); // handler: GET /c unguarded ; amplifies: request
app.get('/d', async (c, next) => { c.set('k', Number(c.req.query('k'))); await next(); }, (c) => c.text('x'.repeat(c.get('k')))); // handler: GET /d unguarded ; amplifies: request
export default app;
