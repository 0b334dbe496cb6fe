// sample: when the plugin is loaded decides which routes it sees
import Fastify from 'fastify';
import fp from 'fastify-plugin';
import rateLimit from '@fastify/rate-limit';
import formbody from '@fastify/formbody';

const options = { max: 10, timeWindow: '1 minute' };
const ok = async () => 'ok';

const awaited = Fastify();
awaited.get('/before', ok); // handler: GET /before unguarded
awaited.register(async (early) => {
  early.get('/early', ok); // handler: GET /early unguarded
});
await awaited.register(rateLimit, options);
awaited.get('/after', ok); // handler: GET /after guarded app
awaited.route({ method: 'POST', url: '/after', handler: ok }); // handler: POST /after guarded app

const notAwaited = Fastify();
notAwaited.register(rateLimit, options);
notAwaited.get('/same-scope', ok); // handler: GET /same-scope unguarded
notAwaited.register(async (child) => {
  child.get('/child', ok); // handler: GET /child guarded
});
notAwaited.after(() => {
  notAwaited.get('/in-after', ok); // handler: GET /in-after guarded
});

const awaitedLater = Fastify();
awaitedLater.register(rateLimit, options);
await awaitedLater.register(formbody);
awaitedLater.get('/later', ok); // handler: GET /later guarded

const imported = Fastify();
await imported.register(import('@fastify/rate-limit'), options);
imported.get('/imported', ok); // handler: GET /imported guarded app

const wrapped = Fastify();
await wrapped.register(fp(async (scope) => {
  await scope.register(rateLimit, options);
}));
wrapped.get('/wrapped', ok); // handler: GET /wrapped guarded

const encapsulated = Fastify();
await encapsulated.register(async (scope) => {
  await scope.register(rateLimit, options);
  scope.get('/inside', ok); // handler: GET /inside guarded
});
encapsulated.get('/outside', ok); // handler: GET /outside unguarded
encapsulated.register(async (scope) => {
  scope.register(rateLimit, options);
  scope.get('/inside-not-awaited', ok); // handler: GET /inside-not-awaited unguarded
  scope.register(async (below) => {
    below.get('/below', ok); // handler: GET /below guarded
  });
});
encapsulated.register(async (sibling) => {
  sibling.get('/sibling', ok); // handler: GET /sibling unguarded
});

await Promise.all([awaited, notAwaited, awaitedLater, imported, wrapped, encapsulated].map((app) => app.listen({ port: 0 })));
