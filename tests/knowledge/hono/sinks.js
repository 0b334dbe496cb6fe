// sample: sizes that a request decides, and the ways into a response
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { stream, streamSSE, streamText } from 'hono/streaming';
import { rateLimiter } from 'hono-rate-limiter';

const app = new Hono();
app.use(rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => getConnInfo(c).remote.address ?? '' }));

app.get('/text', (c) => c.text('x'.repeat(Number(c.req.query('n'))))); // handler: GET /text guarded app ; amplifies: request

app.get('/raw', (c) => c.text('x'.repeat(c.req.query('n')))); // handler: GET /raw guarded app ; amplifies: request

app.get('/json/:rows', (c) => { // handler: GET /json/:rows guarded app
  const { rows } = c.req.param();
  return c.json({ rows: Array.from({ length: parseInt(rows, 10) }, (_, i) => ({ id: i })) }); // amplifies: request
});

app.get('/html', (c) => { // handler: GET /html guarded app
  const stars = '*'.repeat(+(c.req.query('stars') ?? 5)); // amplifies: request
  return c.html(`<p>${stars}</p>`);
});

app.post('/body', async (c) => { // handler: POST /body guarded app
  const { bytes } = await c.req.json();
  return c.body(Buffer.alloc(bytes)); // amplifies: request
});

app.post('/form', async (c) => { // handler: POST /form guarded app
  const form = await c.req.parseBody();
  return new Response('-'.repeat(form.width), { status: 201 }); // amplifies: request
});

app.get('/header', (c) => { // handler: GET /header guarded app
  c.header('x-padding', '0'.repeat(Number(c.req.header('x-width')))); // amplifies: request
  return c.body(null, 204);
});

app.get('/cookie', (c) => c.text('#'.repeat(Number(getCookie(c, 'width'))))); // handler: GET /cookie guarded app ; amplifies: request

app.get('/url', (c) => { // handler: GET /url guarded app
  const { searchParams } = new URL(c.req.url);
  return c.newResponse('x'.padEnd(Number(searchParams.get('n')))); // amplifies: request
});

app.get('/stream', (c) => // handler: GET /stream guarded app
  stream(c, async (out) => {
    for (let i = 0; i < Number(c.req.query('lines')); i++) { // amplifies: request
      await out.write(`${i}\n`);
    }
  }),
);

app.get('/stream-text', (c) => { // handler: GET /stream-text guarded app
  const lines = Number(c.req.query('lines'));
  return streamText(c, async (out) => {
    for (let i = 0; i < lines; i++) { // amplifies: request
      await out.writeln('line');
    }
  });
});

app.get('/events', (c) => { // handler: GET /events guarded app
  let left = Number(c.req.query('events') ?? 3);
  return streamSSE(c, async (out) => {
    while (left-- > 0) { // amplifies: request
      await out.writeSSE({ data: 'tick' });
    }
  });
});

app.get('/constant', (c) => c.text('response'.repeat(1_000_000))); // handler: GET /constant guarded app ; amplifies: constant 8000000

app.post('/often', async (c) => { // handler: POST /often guarded app
  const text = await c.req.text();
  return c.text(text.repeat(5000)); // amplifies: request _
});

serve(app);
