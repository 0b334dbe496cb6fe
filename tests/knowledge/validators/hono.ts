// sample: validators in front of a handler of Hono
import { sValidator } from '@hono/standard-validator';
import { tbValidator } from '@hono/typebox-validator';
import { zValidator } from '@hono/zod-validator';
import { Type } from '@sinclair/typebox';
import { Hono } from 'hono';
import { validator } from 'hono/validator';
import { z } from 'zod';

const app = new Hono();
const bounded = z.object({ n: z.coerce.number().max(100) });
const free = z.object({ n: z.coerce.number().min(0) });

app.get('/within', zValidator('query', bounded), (c) => c.text('x'.repeat(c.req.valid('query').n))); // handler: GET /within unguarded

app.get('/unbounded', sValidator('query', free), (c) => c.text('x'.repeat(c.req.valid('query').n))); // handler: GET /unbounded unguarded ; amplifies: request

app.get('/over', zValidator('query', z.object({ n: z.coerce.number().max(500_000) })), (c) => c.text('x'.repeat(c.req.valid('query').n))); // handler: GET /over unguarded ; amplifies: request 500000

app.post('/typebox', tbValidator('json', Type.Object({ n: Type.Integer({ maximum: 100 }), m: Type.Integer() })), (c) => { // handler: POST /typebox unguarded
  const { n, m } = c.req.valid('json');
  return c.text('x'.repeat(n) + 'x'.repeat(m)); // amplifies: request
});

// The part is read as it came, and has been checked all the same.
app.get('/raw', zValidator('query', bounded), (c) => c.text('x'.repeat(Number(c.req.query('n'))))); // handler: GET /raw unguarded

app.get('/raw-unbounded', zValidator('query', free), (c) => c.text('x'.repeat(Number(c.req.query('n'))))); // handler: GET /raw-unbounded unguarded ; amplifies: request

// Another part than the one that is checked.
app.get('/other-part/:n', zValidator('query', bounded), (c) => c.text('x'.repeat(Number(c.req.param('n'))))); // handler: GET /other-part/:n unguarded ; amplifies: request

app.get('/two/:n', zValidator('param', bounded), zValidator('query', free), (c) => { // handler: GET /two/:n unguarded
  const short = 'x'.repeat(c.req.valid('param').n);
  return c.text(short + 'x'.repeat(c.req.valid('query').n)); // amplifies: request
});

// A function gives what has passed.
app.get('/by-hand', validator('query', (value) => ({ n: Math.min(Number(value['n']), 10) })), (c) => c.text('x'.repeat(c.req.valid('query').n))); // handler: GET /by-hand unguarded

app.get('/by-schema', validator('query', (value, c) => { // handler: GET /by-schema unguarded
  const parsed = bounded.safeParse(value);
  return parsed.success ? parsed.data : c.text('no', 400);
}), (c) => c.text('x'.repeat(c.req.valid('query').n)));

app.get('/by-schema-unbounded', validator('query', (value, c) => { // handler: GET /by-schema-unbounded unguarded
  const parsed = free.safeParse(value);
  if (!parsed.success) {
    return c.text('no', 400);
  }
  return parsed.data;
}), (c) => c.text('x'.repeat(c.req.valid('query').n))); // amplifies: request

app.get('/unread', zValidator('query', makeSchema()), (c) => c.text('x'.repeat(c.req.valid('query').n))); // handler: GET /unread unguarded

function makeSchema(): z.ZodType<{ n: number }> {
  return process.env['STRICT'] ? bounded : z.custom<{ n: number }>();
}

export default app;
