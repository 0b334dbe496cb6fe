'use strict';

module.exports = async function (fastify, opts) {
  fastify.get('/', { config: { rateLimit: false } }, async () => 'open'); // handler: GET / unguarded ; near-miss: switched-off
};
