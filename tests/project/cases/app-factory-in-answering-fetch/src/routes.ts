import type { Hono } from 'hono';
import type { Env } from './env';

export function setupRoutes(app: Hono<{ Bindings: Env }>): void {
  app.get('/api/lakes', (c) => c.json([])); // handler: GET /api/lakes guarded
  app.get('/lakes', (c) => c.html('<h1>Lakes</h1>')); // handler: GET /lakes unguarded
}
