'use strict';

module.exports = async function (fastify) {
  fastify.register(require('@fastify/rate-limit'), { max: 3, timeWindow: '1 minute' });
};
