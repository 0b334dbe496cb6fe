import type { FastifyInstance } from 'fastify';

/** An index stands for the folder, so that nothing loads this. */
export default async function beside(fastify: FastifyInstance): Promise<void> {
  fastify.get('/beside', async () => []); // handler: GET /beside unknown
}
