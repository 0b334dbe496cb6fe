import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync } from 'fastify';

const encapsulated: FastifyPluginAsync = async (fastify) => {
  await fastify.register(rateLimit, { max: 100, timeWindow: '1 minute' });
};

export default encapsulated;
