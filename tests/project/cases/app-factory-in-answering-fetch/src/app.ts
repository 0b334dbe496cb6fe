import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Env } from './env';
import { setupRoutes } from './routes';

export function createApp(env: Env): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();

  app.use('*', cors({ origin: env.ORIGIN }));
  app.get('/healthz', (c) => c.text('ok')); // handler: GET /healthz unguarded
  app.use('/api/*', async (c, next) => {
    const { success } = await c.env.API_LIMITER.limit({ key: c.req.header('cf-connecting-ip') ?? 'unknown' });
    if (!success) {
      return c.json({ error: 'Too many requests' }, 429);
    }
    await next();
  });
  app.get('/api/version', (c) => c.text('1')); // handler: GET /api/version guarded
  setupRoutes(app);

  return app;
}
