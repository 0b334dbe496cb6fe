import type { FastifyInstance } from 'fastify';

const seen = new Map<string, number>();

export default async function hooks(fastify: FastifyInstance): Promise<void> {
  fastify.addHook('onRequest', async (request, reply) => {
    const count = (seen.get(request.ip) ?? 0) + 1;
    seen.set(request.ip, count);
    if (count > 100) return reply.code(429).send();
  });
}
