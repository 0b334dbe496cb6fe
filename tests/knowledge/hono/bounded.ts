// sample: sizes that stay small: caps, refusals, tables, validators, echoes and values that are not sent
import { serve } from '@hono/node-server';
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { streamText } from 'hono/streaming';
import { z } from 'zod';

const MAX = 1000;
const WIDTHS: ReadonlyMap<string, number> = new Map([['small', 10], ['large', 80]]);
const app = new Hono();

const clamp = (value: unknown, max: number): number => Math.max(0, Math.min(Number(value) || 0, max));

app.get('/min', (c) => c.text('x'.repeat(Math.min(Number(c.req.query('n')), MAX)))); // handler: GET /min unguarded

app.get('/clamped', (c) => c.json(Array.from({ length: clamp(c.req.query('n'), 100) }))); // handler: GET /clamped unguarded

app.get('/refused', (c) => { // handler: GET /refused unguarded
  const n = Number(c.req.query('n'));
  if (!(n <= MAX)) return c.json({ error: `n must be at most ${MAX}` }, 400);
  return c.text('x'.repeat(n));
});

app.get('/thrown', (c) => { // handler: GET /thrown unguarded
  const n = Number(c.req.query('n') ?? 1);
  if (n > MAX) {
    throw new HTTPException(400, { message: 'too large' });
  }
  return streamText(c, async (out) => {
    for (let i = 0; i < n; i++) {
      await out.writeln('line');
    }
  });
});

app.get('/table', (c) => { // handler: GET /table unguarded
  const width = WIDTHS.get(c.req.query('size') ?? 'small') ?? 10;
  return c.text('='.repeat(width));
});

const bounded = z.object({ n: z.coerce.number().int().min(1).max(100) });
app.get('/validated', zValidator('query', bounded), (c) => { // handler: GET /validated unguarded
  const { n } = c.req.valid('query');
  return c.text('x'.repeat(n));
});

const positive = z.object({ n: z.coerce.number().int().positive() });
app.get('/converted', zValidator('query', positive), (c) => { // handler: GET /converted unguarded
  const { n } = c.req.valid('query');
  return c.text('x'.repeat(n)); // amplifies: request
});

app.get('/logged-only', (c) => { // handler: GET /logged-only unguarded
  const n = Number(c.req.query('n'));
  if (n > MAX) console.warn('large', n);
  return c.text('x'.repeat(n)); // amplifies: request
});

app.get('/high', (c) => c.text('x'.repeat(Math.min(Number(c.req.query('n')), 500_000)))); // handler: GET /high unguarded ; amplifies: request 500000

app.post('/echo', async (c) => c.json(await c.req.json())); // handler: POST /echo unguarded

app.post('/mask', async (c) => { // handler: POST /mask unguarded
  const { secret } = await c.req.json<{ secret: string }>();
  return c.json({ secret: '*'.repeat(secret.length) });
});

app.get('/printed', (c) => { // handler: GET /printed unguarded
  console.log('-'.repeat(Number(c.req.query('n'))));
  return c.text('printed');
});

app.get('/banner', (c) => c.text('x'.repeat(Number(process.env['BANNER_WIDTH'] ?? 10)))); // handler: GET /banner unguarded

serve(app);
