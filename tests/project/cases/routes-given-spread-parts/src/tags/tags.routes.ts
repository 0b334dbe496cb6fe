import type { RouteContext } from '../app/server.types.js';

export function registerTagsRoutes({ app }: RouteContext): void {
  app.get('/api/tags', (context) => context.json({ tags: [] })); // handler: GET /api/tags unguarded
}
