'use strict';

module.exports = async function (fastify, opts) {
  fastify.get('/', async function (request, reply) { // handler: GET / unguarded
    return 'x'.repeat(request.query.size); // amplifies: request
  });
};
