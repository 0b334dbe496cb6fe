module.exports = function users(fastify, options, done) {
  fastify.get('/', async () => []); // handler: GET / guarded
  fastify.get('/probe', { config: { rateLimit: false } }, async () => 'up'); // handler: GET /probe unguarded
  fastify.route({ // handler: POST / guarded
    method: 'POST',
    url: '/',
    config: { rateLimit: { max: 5, timeWindow: '1 minute' } },
    handler: async (request, reply) => reply.code(201).send({ id: 1 }),
  });
  done();
};
