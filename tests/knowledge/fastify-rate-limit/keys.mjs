// sample: a key that each request has for itself
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = Fastify();

app.register(async (scope) => {
  await scope.register(rateLimit, { max: 10, keyGenerator: (request) => request.id });
  // Each request has an id of its own.
  scope.get('/id', async () => 'x'); // handler: GET /id unguarded ; near-miss: switched-off
});

app.register(async (scope) => {
  await scope.register(rateLimit, { max: 10, keyGenerator: (request) => request.ip });
  scope.get('/address', async () => 'x'); // handler: GET /address guarded
});

app.register(async (scope) => {
  await scope.register(rateLimit, { max: 10, keyGenerator: (request) => request.user?.id ?? request.ip });
  scope.get('/user', async () => 'x'); // handler: GET /user guarded
});

await app.listen({ port: 3000 });
