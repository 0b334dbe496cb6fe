import type { RouteContext } from '../app/server.types.js';

export function registerConfigRoutes({ app, config }: RouteContext): void {
  app.get('/api/config', (context) => context.json({ title: config.title })); // handler: GET /api/config unguarded
}
