'use strict';

module.exports = async function (fastify, opts) {
  fastify.addHook('onRequest', fastify.rateLimit({ max: 3 }));

  fastify.get('/', async () => 'limited'); // handler: GET / guarded
};
