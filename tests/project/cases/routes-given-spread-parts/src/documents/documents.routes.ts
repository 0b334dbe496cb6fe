import type { RouteContext } from '../app/server.types.js';

export function registerDocumentsRoutes(context: RouteContext): void {
  setupListRoute(context);
  setupGetRoute(context);
}

function setupListRoute({ app, db }: RouteContext): void {
  app.get('/api/documents', async (context) => { // handler: GET /api/documents guarded
    return context.json({ documents: await db.list() });
  });
}

function setupGetRoute({ app, db }: RouteContext): void {
  app.get('/api/documents/:id', async (context) => { // handler: GET /api/documents/:id guarded
    const document = await db.find(context.req.param('id'));
    return document ? context.json({ document }) : context.json({ error: 'Not found' }, 404);
  });
}
