module.exports = async function health(fastify) {
  fastify.get('/healthz', async () => ({ status: 'up' })); // handler: GET /healthz unguarded
};
