module.exports = async function items(fastify) {
  fastify.get('/', async (request) => ({ filler: 'x'.repeat(Number(request.query.n)) })); // handler: GET / guarded ; amplifies: request
  fastify.register(require('./reviews'), { prefix: '/:id/reviews' });
};
