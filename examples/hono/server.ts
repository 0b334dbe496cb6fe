import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();

app.get('/line', (c) => c.text('-'.repeat(Number(c.req.query('width') ?? 80))));

app.get('/about', (c) => c.json({ about: 'seats' }));

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`listening on http://127.0.0.1:${port}`);
});
