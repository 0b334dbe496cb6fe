// sample: the request of the Fetch standard below that of Hono
import { Hono } from 'hono';

const app = new Hono();

app.post('/rows', async (c) => { // handler: POST /rows unguarded
  const { rows } = await c.req.raw.json() as { rows: number };
  return c.json(new Array(rows).fill(0)); // amplifies: request
});

app.post('/cloned', async (c) => { // handler: POST /cloned unguarded
  const text = await c.req.raw.clone().text();
  return c.text('*'.repeat(Number(text))); // amplifies: request
});

app.post('/echo', async (c) => c.text(await c.req.raw.text())); // handler: POST /echo unguarded

app.get('/url', (c) => c.text('*'.repeat(Number(new URL(c.req.raw.url).searchParams.get('n'))))); // handler: GET /url unguarded ; amplifies: request

export default app;
