import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { admin } from './admin';
import type { Env } from './env';
import { registerMails } from './mails';

const app = new Hono<Env>();

app.use('/*', cors());

app.use('/*', async (c, next) => {
  if (c.req.path.startsWith('/api/send_mail') || c.req.path.startsWith('/user/register')) {
    const { success } = await c.env.RATE_LIMITER.limit({ key: c.req.header('cf-connecting-ip') ?? 'unknown' });
    if (!success) {
      return c.text('Too many requests', 429);
    }
  }
  await next();
});

app.get('/health', (c) => c.text('OK')); // handler: GET /health unguarded
app.post('/user/register', async (c) => c.json(await c.req.json())); // handler: POST /user/register guarded

registerMails(app);
app.route('/admin', admin);

export default app;
