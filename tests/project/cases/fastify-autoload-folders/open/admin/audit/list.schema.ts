import type { FastifyInstance } from 'fastify';

/** Left out by the pattern. */
export default async function left(fastify: FastifyInstance): Promise<void> {
  fastify.get('/left', async () => []); // handler: GET /left unknown
}
