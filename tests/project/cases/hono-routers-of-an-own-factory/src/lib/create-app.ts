import { OpenAPIHono } from '@hono/zod-openapi';
import { rateLimiter } from 'hono-rate-limiter';

export function createRouter() {
  return new OpenAPIHono({ strict: false });
}

export default function createApp() {
  const app = createRouter();
  app.use('/api/*', rateLimiter({ windowMs: 60_000, limit: 100, keyGenerator: (c) => c.req.header('cf-connecting-ip') ?? '' }));
  return app;
}
