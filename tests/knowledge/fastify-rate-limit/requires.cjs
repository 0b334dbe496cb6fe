// sample: CommonJS: register without await, in start() with it, and a plugin that is missing
const rateLimit = require('@fastify/rate-limit');
const fastify = require('fastify')();

fastify.register(require('@fastify/rate-limit'), { max: 100, timeWindow: '1 minute' });

fastify.get('/', async () => 'home'); // handler: GET / unguarded

// Opted in, but the plugin is not there yet either.
fastify.get('/export', { config: { rateLimit: { max: 2, timeWindow: 1000 } } }, async () => 'csv'); // handler: GET /export unguarded

fastify.register(function (instance, options, done) {
  instance.get('/items', async () => []); // handler: GET /items guarded
  instance.get('/probe', { config: { rateLimit: false } }, async () => 'up'); // handler: GET /probe unguarded
  instance.get('/search', { config: { rateLimit: { max: 5 } } }, async (request) => request.query); // handler: GET /search guarded
  done();
}, { prefix: '/v1' });

fastify.listen({ port: 3000 }, (error) => {
  if (error) throw error;
});

async function start() {
  const app = require('fastify')({ logger: true });
  await app.register(rateLimit, { max: '10', timeWindow: '1 minute' });
  app.get('/awaited', async (request, reply) => { // handler: GET /awaited guarded app
    reply.send(Buffer.alloc(Number(request.query.bytes))); // amplifies: request
  });
  await app.listen({ port: 3001 });
}

async function startEndless() {
  const app = require('fastify')({ logger: true });
  await app.register(rateLimit, { max: Infinity, timeWindow: '1 minute' });
  app.get('/endless', async () => 'ok'); // handler: GET /endless unguarded
  await app.listen({ port: 3002 });
}

async function startWithout() {
  const app = require('fastify')({ logger: true });
  app.get('/without', { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } }, async () => 'ok'); // handler: GET /without unguarded
  await app.listen({ port: 3003 });
}

start();
startEndless();
startWithout();
