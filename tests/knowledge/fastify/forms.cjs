// sample: the ways to register a handler, with guards among the hooks of the route and without
const fastify = require('fastify')({ logger: true });
const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const throttle = async (request, reply) => {
  try {
    await limiter.consume(request.ip);
  } catch (rejection) {
    reply.header('Retry-After', Math.ceil(rejection.msBeforeNext / 1000));
    return reply.code(429).send('Too Many Requests');
  }
};

const throttleWithCallback = (request, reply, done) => {
  limiter.consume(request.ip).then(
    () => done(),
    () => reply.code(429).send('Too Many Requests'),
  );
};

const authenticate = async (request, reply) => {
  if (!request.headers.authorization) {
    return reply.code(401).send({ error: 'sign in first' });
  }
};

fastify.get('/', (request, reply) => { // handler: GET / unguarded
  reply.send({ hello: 'world' });
});

fastify.get('/me', { preHandler: authenticate }, async () => ({ name: 'Ada' })); // handler: GET /me unguarded

fastify.post('/codes', { onRequest: throttle }, async (request, reply) => { // handler: POST /codes guarded route
  reply.code(202);
  return { sent: true };
});

fastify.put('/codes/:id', { preHandler: [authenticate, throttleWithCallback] }, async () => ({ ok: true })); // handler: PUT /codes/:id guarded route

fastify.all('/echo', async (request) => request.method); // handler: * /echo unguarded

fastify.route({ // handler: GET /books unguarded
  method: 'GET',
  url: '/books',
  schema: { response: { 200: { type: 'array', items: { type: 'string' } } } },
  handler: async () => [],
});

fastify.route({ // handler: POST|PUT /books/:id guarded route
  method: ['POST', 'PUT'],
  url: '/books/:id',
  preValidation: throttle,
  handler: async (request) => ({ id: request.params.id }),
});

fastify.delete('/books/:id', { // handler: DELETE /books/:id guarded route
  onRequest: [throttle],
  handler: async (request, reply) => {
    reply.code(204);
  },
});

fastify.patch('/books/:id', { onResponse: throttle }, async () => ({ late: true })); // handler: PATCH /books/:id unguarded

fastify.setNotFoundHandler((request, reply) => {
  reply.code(404).send({ error: 'not here' });
});

fastify.setErrorHandler((error, request, reply) => {
  reply.code(error.statusCode || 500).send({ error: error.message });
});

fastify.listen({ port: 3000 });
