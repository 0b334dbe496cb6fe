// sample: of two factors, the one that nothing bounds is the one to mend
import { Hono } from 'hono';

const app = new Hono();

app.post('/carried', async (c) => { // handler: POST /carried unguarded
  const { text } = await c.req.json();
  return c.text(text.repeat(5000)); // amplifies: request _
});

app.get('/outer', (c) => { // handler: GET /outer unguarded
  const rows = Math.min(Number(c.req.query('rows')), 100);
  const row = '.'.repeat(Number(c.req.query('columns'))); // amplifies: request
  return c.text(Array(rows).fill(row).join('\n'));
});

app.get('/inner', (c) => { // handler: GET /inner unguarded
  const row = '.'.repeat(Math.min(Number(c.req.query('columns')), 100));
  return c.text(Array(Number(c.req.query('rows'))).fill(row).join('\n')); // amplifies: request
});

app.get('/both', (c) => { // handler: GET /both unguarded
  const row = '.'.repeat(Number(c.req.query('columns'))); // amplifies: request
  return c.text(Array(Number(c.req.query('rows'))).fill(row).join('\n')); // amplifies: request
});

export default app;
