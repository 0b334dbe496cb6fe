import type { FastifyInstance } from 'fastify';

export default async function routes(app: FastifyInstance) {
  app.get('/open', async () => 'open'); // handler: GET /open unguarded
}
