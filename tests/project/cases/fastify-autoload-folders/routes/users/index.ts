import type { FastifyInstance } from 'fastify';

export default async function users(fastify: FastifyInstance): Promise<void> {
  fastify.get('/', async () => []); // handler: GET / guarded
  fastify.post('/', async (_request, reply) => { // handler: POST / guarded
    reply.code(201);
    return { id: 1 };
  });
}
