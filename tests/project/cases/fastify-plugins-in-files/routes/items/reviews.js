module.exports = async (fastify, options) => {
  fastify.get('/', async () => []); // handler: GET / guarded
};
