import { Hono } from 'hono';
import { type Env, limitApi, requireKey, watchForms } from './limits';

const app = new Hono<Env>();

app.onError((error, c) => c.json({ error: error.message }, 500));

app.use('/api/*', requireKey);
app.use('/api/v1/*', limitApi);
app.use('/forms/*', watchForms);

app.get('/api/v1/rooms', (c) => c.json([])); // handler: GET /api/v1/rooms guarded
app.get('/api/beta/rooms', (c) => c.json([])); // handler: GET /api/beta/rooms unguarded
app.post('/forms/contact', (c) => c.body(null, 204)); // handler: POST /forms/contact unguarded ; near-miss: unchecked

app.post('/forms/order', async (c) => { // handler: POST /forms/order guarded handler
  const { success } = await c.env.FORM_RATE_LIMITER.limit({ key: 'orders' });
  if (!success) throw new Error('Too many orders');
  return c.body(null, 204);
});

export default app;
