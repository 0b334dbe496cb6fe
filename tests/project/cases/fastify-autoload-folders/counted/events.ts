import type { FastifyInstance } from 'fastify';

export default async function events(fastify: FastifyInstance): Promise<void> {
  fastify.get('/events', async () => []); // handler: GET /events unknown
}
