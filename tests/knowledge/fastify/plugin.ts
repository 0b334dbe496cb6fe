// sample: a plugin that leaves the file is as guarded as what it carries itself
import type { FastifyInstance, FastifyPluginOptions, FastifyRequest } from 'fastify';
import rateLimit from '@fastify/rate-limit';

export default async function routes(fastify: FastifyInstance, _options: FastifyPluginOptions): Promise<void> {
  fastify.get('/', async () => ({ hello: 'world' })); // handler: GET / unknown

  fastify.register(async (scope) => {
    await scope.register(rateLimit, { max: 10, timeWindow: '1 minute' });
    scope.get('/limited', async () => ({ limited: true })); // handler: GET /limited guarded
  });

  fastify.get('/large', async (request: FastifyRequest<{ Querystring: { n?: string } }>) => { // handler: GET /large unknown
    return '#'.repeat(Number(request.query.n ?? 80)); // amplifies: request
  });
}
