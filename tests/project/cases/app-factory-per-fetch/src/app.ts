import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { setup } from './setup';

/** The limiter counts in memory. */
export function createApp(): Hono {
  const app = new Hono();
  app.use(rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('cf-connecting-ip') ?? 'unknown' }));
  app.get('/version', (c) => c.text('1')); // handler: GET /version unguarded
  setup(app);
  return app;
}
