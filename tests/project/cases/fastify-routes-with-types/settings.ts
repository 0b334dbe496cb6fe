import type { FastifyPluginAsync } from 'fastify';
import { readRoute } from './read.js';

export const settingsRoutes: FastifyPluginAsync = async (fastify) => {
  await fastify.register(readRoute);
};
