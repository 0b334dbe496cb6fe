import type { Hono } from 'hono';

export function setup(app: Hono): void {
  app.get('/seas', (c) => c.json([])); // handler: GET /seas unguarded
}
