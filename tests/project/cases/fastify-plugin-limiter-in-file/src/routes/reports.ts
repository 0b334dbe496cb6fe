import type { FastifyInstance } from 'fastify';

export default async function reports(fastify: FastifyInstance): Promise<void> {
  fastify.get('/', async () => []); // handler: GET / unguarded
  fastify.get('/:id', { config: { rateLimit: { max: 10 } } }, async () => ({})); // handler: GET /:id unguarded
}
