// sample: use() guards what is registered after it, on its path only, and a sub-app is as guarded as the place where it is mounted
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { cors } from 'hono/cors';
import { logger } from 'hono/logger';

const limiter = rateLimiter({
  windowMs: 60_000,
  limit: 10,
  keyGenerator: (c) => getConnInfo(c).remote.address ?? 'unknown',
});

const app = new Hono();
app.use(logger());
app.use('*', cors());

app.get('/health', (c) => c.text('ok')); // handler: GET /health unguarded

const feed = new Hono();
feed.get('/', (c) => c.json([])); // handler: GET / unguarded
app.route('/feed', feed);

app.use('/account', limiter);
app.get('/account', (c) => c.json({ name: 'Ada' })); // handler: GET /account guarded
app.get('/account/bills', (c) => c.json([])); // handler: GET /account/bills unguarded

app.use('/api/*', limiter);
app.get('/api', (c) => c.json({ version: 1 })); // handler: GET /api guarded
app.get('/api/users/:id', (c) => c.json({ id: c.req.param('id') })); // handler: GET /api/users/:id guarded
app.get('/apis', (c) => c.json(['v1'])); // handler: GET /apis unguarded

const orders = new Hono();
orders.get('/', (c) => c.json([])); // handler: GET / guarded
orders.post('/', async (c) => { // handler: POST / guarded
  const order = await c.req.json<{ article: string }>();
  return c.json({ id: 1, article: order.article }, 201);
});
app.route('/api/orders', orders);

const prices = new Hono();
prices.get('/', (c) => c.json([])); // handler: GET / unguarded
app.route('/prices', prices);

app.use(limiter);
app.delete('/sessions', (c) => c.body(null, 204)); // handler: DELETE /sessions guarded app

const late = new Hono();
late.get('/news', (c) => c.html('<h1>News</h1>')); // handler: GET /news guarded
app.route('/', late);

app.notFound((c) => c.text('nothing here', 404));
app.onError((error, c) => {
  console.error(error);
  return c.text('internal error', 500);
});

serve({ fetch: app.fetch, port: 3000 });
