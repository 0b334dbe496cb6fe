import type { FastifyPluginAsync } from 'fastify';

const news: FastifyPluginAsync = async (fastify) => {
  fastify.get('/news', async () => []); // handler: GET /news unguarded or unknown
};

export default news;
