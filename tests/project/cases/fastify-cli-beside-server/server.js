'use strict';

const fastify = require('fastify')();

fastify.register(require('@fastify/rate-limit'), { max: 3, timeWindow: '1 minute' });
fastify.register(require('./app'));
fastify.listen({ port: 3000 });
