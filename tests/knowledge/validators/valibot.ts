// sample: what valibot lets through
import { Hono } from 'hono';
import { vValidator } from '@hono/valibot-validator';
import * as v from 'valibot';

const app = new Hono();

const number = v.pipe(v.string(), v.transform(Number), v.number());
app.get('/within', (c) => { // handler: GET /within unguarded
  const { n } = v.parse(v.object({ n: v.pipe(number, v.integer(), v.minValue(1), v.maxValue(100)) }), c.req.query());
  return c.text('x'.repeat(n));
});

app.get('/unbounded', (c) => { // handler: GET /unbounded unguarded
  const { n } = v.parse(v.object({ n: v.pipe(number, v.integer(), v.minValue(1)) }), c.req.query());
  return c.text('x'.repeat(n)); // amplifies: request
});

app.get('/over', (c) => { // handler: GET /over unguarded
  const { n } = v.parse(v.object({ n: v.pipe(number, v.maxValue(1_000_000, 'too much')) }), c.req.query());
  return c.text('x'.repeat(n)); // amplifies: request 1000000
});

app.post('/json', async (c) => { // handler: POST /json unguarded
  const result = v.safeParse(v.object({ n: v.pipe(v.number(), v.maxValue(100)), m: v.optional(v.number(), 1), size: v.picklist([10, 20]) }), await c.req.json());
  if (!result.success) return c.json(result.issues, 400);
  const rows = Array.from({ length: result.output.n }, () => 'x'.repeat(result.output.size));
  const free = Buffer.alloc(result.output.m); // amplifies: request
  return c.body(rows.join('') + free.toString('hex'));
});

app.post('/is', async (c) => { // handler: POST /is unguarded
  const body = await c.req.json();
  if (!v.is(v.object({ n: v.pipe(v.number(), v.maxValue(100)), m: v.number() }), body)) return c.text('no', 400);
  return c.text('x'.repeat(body.n) + 'x'.repeat(body.m)); // amplifies: request
});

app.get('/unknown', (c) => { // handler: GET /unknown unguarded
  const { n, m } = v.parse(v.object({ n: v.pipe(number, v.check((value) => value < 100)), m: v.pipe(v.string(), v.decimal(), v.brand('m')) }), c.req.query());
  return c.text('x'.repeat(n) + 'x'.repeat(Number(m)));
});

app.get('/middleware', vValidator('query', v.object({ n: v.pipe(number, v.maxValue(100)), m: number })), (c) => { // handler: GET /middleware unguarded
  const { n, m } = c.req.valid('query');
  return c.text('x'.repeat(n) + 'x'.repeat(m)); // amplifies: request
});

export default app;
