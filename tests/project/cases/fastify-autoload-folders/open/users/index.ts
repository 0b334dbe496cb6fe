import type { FastifyInstance } from 'fastify';

export default async function users(fastify: FastifyInstance): Promise<void> {
  fastify.get('/', async (request) => 'x'.repeat(request.query.size)); // handler: GET / unguarded ; amplifies: request
}
