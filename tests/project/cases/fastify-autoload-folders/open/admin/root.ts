import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

export const autoPrefix = '/administration';

export default async function admin(fastify: FastifyInstance): Promise<void> {
  await fastify.register(rateLimit, { max: 10 });
  fastify.get('/', async () => []); // handler: GET / guarded
}
