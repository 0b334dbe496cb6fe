import type { FastifyInstance } from 'fastify';

export default async function news(fastify: FastifyInstance): Promise<void> {
  fastify.get('/', async () => []); // handler: GET / unguarded
}
