// sample: global: false guards the routes that ask for it, each in its own way
import Fastify from 'fastify';
import rateLimit, { type RateLimitOptions } from '@fastify/rate-limit';

const perMinute: RateLimitOptions = { max: 10, timeWindow: '1 minute' };

const app = Fastify({ trustProxy: true });
await app.register(rateLimit, { global: false, max: 50 });

app.get('/silent', async () => 'ok'); // handler: GET /silent unguarded
app.get('/configured', { config: { rateLimit: perMinute } }, async () => 'ok'); // handler: GET /configured guarded route
app.get('/defaults', { config: { rateLimit: {} } }, async () => 'ok'); // handler: GET /defaults guarded route
app.get('/hook', { preHandler: app.rateLimit(perMinute) }, async () => 'ok'); // handler: GET /hook guarded route
app.route({ // handler: POST /hooks guarded route
  method: 'POST',
  url: '/hooks',
  onRequest: [async (request) => request.log.info('asked'), app.rateLimit({ max: 5, timeWindow: 60_000 })],
  handler: async () => 'ok',
});
app.route({ // handler: PUT /configured guarded route
  method: 'PUT',
  url: '/configured',
  config: { rateLimit: { max: 3, timeWindow: '1 minute' } },
  handler: async () => 'ok',
});

// The option belongs below `config`.
app.get('/misplaced', { rateLimit: perMinute } as object, async () => 'ok'); // handler: GET /misplaced unguarded

// Built for each request, it counts to one.
app.get('/per-request', { // handler: GET /per-request unguarded ; near-miss: per-request
  preHandler: async (request, reply) => app.rateLimit(perMinute).call(app, request, reply),
}, async () => 'ok');

const check = app.createRateLimit(perMinute);

app.get('/checked', async (request, reply) => { // handler: GET /checked guarded handler
  const limit = await check(request);
  if (!limit.isAllowed && limit.isExceeded) {
    return reply.code(429).send('Too Many Requests');
  }
  return 'ok';
});

app.get('/ignored', async (request) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  await check(request);
  return 'ok';
});

app.register(async (scope) => {
  scope.addHook('onRequest', scope.rateLimit(perMinute));
  scope.get('/hooked', async () => 'ok'); // handler: GET /hooked guarded
});

await app.listen({ port: 3000 });
