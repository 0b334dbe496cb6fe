import type { FastifyPluginAsync } from 'fastify';

const news: FastifyPluginAsync = async (fastify) => {
  fastify.get('/news', async () => []); // handler: GET /news unguarded
};

export default news;
