// sample: what a hook guards: its own scope and the scopes below, whatever the order
import Fastify from 'fastify';
import fp from 'fastify-plugin';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const points = new RateLimiterMemory({ points: 10, duration: 60 });

async function limit(request, reply) {
  try {
    await points.consume(request.ip);
  } catch {
    return reply.code(429).send({ error: 'Too Many Requests' });
  }
}

const limitEverything = fp(async (scope) => {
  scope.addHook('onRequest', limit);
});

const open = Fastify({ logger: true });

open.get('/', async () => ({ hello: 'world' })); // handler: GET / unguarded

open.register(async (api) => {
  api.get('/users', async () => []); // handler: GET /users guarded
  api.addHook('onRequest', limit);
  api.post('/users', async (request, reply) => { // handler: POST /users guarded
    reply.code(201);
    return { id: 1, ...request.body };
  });
  api.register(async (below) => {
    below.get('/teams', async () => []); // handler: GET /teams guarded
  });
}, { prefix: '/api' });

open.register((pages, options, done) => {
  pages.get('/news', (request, reply) => { // handler: GET /news unguarded
    reply.send([]);
  });
  done();
});

// Not wrapped: the hook stays inside.
open.register(async (scope) => {
  scope.addHook('onRequest', limit);
});

const closed = Fastify();
closed.get('/before', async () => 'before'); // handler: GET /before guarded app
closed.addHook('preHandler', limit);
closed.get('/after', async () => 'after'); // handler: GET /after guarded app

const wrapped = Fastify();
wrapped.register(limitEverything);
wrapped.register(async (scope) => {
  scope.get('/inside', async () => 'inside'); // handler: GET /inside guarded
});

await open.listen({ port: 3000 });
await closed.listen({ port: 3001 });
await wrapped.listen({ port: 3002 });
