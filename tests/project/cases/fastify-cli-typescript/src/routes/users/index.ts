import rateLimit from '@fastify/rate-limit';
import { FastifyPluginAsync } from 'fastify';

const users: FastifyPluginAsync = async (fastify): Promise<void> => {
  await fastify.register(rateLimit, { max: 3, timeWindow: '1 minute' });

  fastify.get('/', async () => ['user']); // handler: GET / guarded
};

export default users;
