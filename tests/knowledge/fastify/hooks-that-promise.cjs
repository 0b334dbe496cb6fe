// sample: a hook that returns a promise passes on when it is there, though it is given `done` and does not call it
const fastify = require('fastify')();

const authenticate = async (request, reply, app) => {
  try {
    const session = await app.sessions.find(request.headers.authorization);
    if (!session) {
      reply.status(401);
      return reply.send({ success: false });
    }
    request.session = session;
  } catch {
    reply.status(500);
    return reply.send({ success: false });
  }
};

fastify.get('/account', { preHandler: (request, reply, done) => authenticate(request, reply, fastify, done) }, async () => 'account'); // handler: GET /account unguarded
fastify.route({ // handler: GET /orders unguarded
  method: 'GET',
  url: '/orders',
  onRequest: [(request, reply, done) => authenticate(request, reply, fastify)],
  handler: async (request) => 'n'.repeat(Number(request.query.n)), // amplifies: request
});

// Nothing is returned, and nothing called: no handler runs.
fastify.get(
  '/hangs',
  {
    preHandler: (request, reply, done) => {
      authenticate(request, reply, fastify);
    },
  },
  async () => 'hangs',
);

// What refuses the eleventh stands in front, as well.
const counts = new Map();
const limit = async (request, reply) => {
  const count = (counts.get(request.ip) ?? 0) + 1;
  counts.set(request.ip, count);
  if (count > 10) return reply.code(429).send('Too Many Requests');
};
fastify.get('/limited', { preHandler: (request, reply, done) => limit(request, reply) }, async () => 'limited'); // handler: GET /limited guarded route
fastify.listen({ port: 3000 });
