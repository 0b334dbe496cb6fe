import type { FastifyInstance } from 'fastify';

export default async function routes(app: FastifyInstance) {
  app.get('/limited', async () => 'limited'); // handler: GET /limited guarded app
}
