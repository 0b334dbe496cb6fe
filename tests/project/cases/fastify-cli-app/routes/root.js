'use strict';

module.exports = async function (fastify, opts) {
  fastify.get('/', async function (request, reply) { // handler: GET / unguarded
    return { root: true };
  });

  fastify.get('/own', { config: { rateLimit: { max: 3 } } }, async () => ({ root: true })); // handler: GET /own guarded
};
