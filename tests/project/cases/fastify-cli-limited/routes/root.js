'use strict';

module.exports = async function (fastify, opts) {
  fastify.get('/', async () => ({ root: true })); // handler: GET / guarded
};
