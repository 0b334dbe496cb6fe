// sample: conditions on what calls read of the request, in the handler and in front of it
import { Hono, type MiddlewareHandler } from 'hono';

const app = new Hono();
const field = 'n';

app.get('/same', (c) => { // handler: GET /same unguarded
  if (Number(c.req.query('n')) > 100) return c.text('too large', 400);
  return c.text('-'.repeat(Number(c.req.query('n'))));
});

const refuse: MiddlewareHandler = async (c, next) => {
  if (Number(c.req.query(field)) > 100) return c.text('too large', 400);
  await next();
};

const warn: MiddlewareHandler = async (c, next) => {
  if (Number(c.req.query('n')) > 100) console.warn('too large');
  await next();
};

app.get('/named', refuse, (c) => c.text('-'.repeat(Number(c.req.query("n"))))); // handler: GET /named unguarded
app.get('/warned', warn, (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /warned unguarded ; amplifies: request
app.get('/another', refuse, (c) => c.text('-'.repeat(Number(c.req.query('m'))))); // handler: GET /another unguarded ; amplifies: request
app.get('/header', refuse, (c) => c.text('-'.repeat(Number(c.req.header('n'))))); // handler: GET /header unguarded ; amplifies: request

app.get('/destructured', async (c, next) => { // handler: GET /destructured unguarded
  const { n } = c.req.query();
  if (Number(n) > 100) return c.text('too large', 400);
  await next();
}, (c) => {
  const { n } = c.req.query();
  return c.text('-'.repeat(Number(n)));
});

app.post('/body', async (c, next) => { // handler: POST /body unguarded
  const body = await c.req.json();
  if (!(body.n <= 100)) return c.text('too large', 400);
  await next();
}, async (c) => {
  const { n } = await c.req.json();
  return c.text('-'.repeat(n));
});

app.post('/body/another', async (c, next) => { // handler: POST /body/another unguarded
  if (!((await c.req.json()).n <= 100)) return c.text('too large', 400);
  await next();
}, async (c) => {
  const { m } = await c.req.json();
  return c.text('-'.repeat(m)); // amplifies: request
});

app.get('/address', (c) => { // handler: GET /address unguarded
  if (Number(new URL(c.req.url).searchParams.get('n')) > 100) return c.text('too large', 400);
  return c.text('-'.repeat(Number(new URL(c.req.url).searchParams.get('n'))));
});

app.get('/address/another', (c) => { // handler: GET /address/another unguarded
  if (Number(new URL(c.req.url).searchParams.get('n')) > 100) return c.text('too large', 400);
  return c.text('-'.repeat(Number(new URL(c.req.url).searchParams.get('m')))); // amplifies: request
});

app.use('/used/*', refuse);
app.get('/used/dashes', (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /used/dashes unguarded
app.get('/unused/dashes', (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /unused/dashes unguarded ; amplifies: request

export default app;
