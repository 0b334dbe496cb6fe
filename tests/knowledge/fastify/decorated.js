// sample: what the program puts on the app, on requests and on replies
import Fastify from 'fastify';
import fp from 'fastify-plugin';

const hits = new Map();

function isOver(ip) {
  const count = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, count);
  return count > 10;
}

const app = Fastify();

await app.register(fp(async (fastify) => {
  fastify.decorate('limitHook', async (request, reply) => {
    if (isOver(request.ip)) return reply.code(429).send('Too Many Requests');
  });
  fastify.decorate('logHook', async (request) => {
    console.log(request.url);
  });
  fastify.decorateReply('refuse', function () {
    return this.code(429).send('Too Many Requests');
  });
  fastify.decorateRequest('isOver', function () {
    return isOver(this.ip);
  });
}));

app.get('/hook', { onRequest: app.limitHook }, async () => 'hook'); // handler: GET /hook guarded route
app.get('/list', { preHandler: [app.logHook, app.limitHook] }, async () => 'list'); // handler: GET /list guarded route
app.get('/logged', { onRequest: app.logHook }, async () => 'logged'); // handler: GET /logged unguarded
app.get('/missing', { onRequest: app.someHook }, async () => 'missing'); // handler: GET /missing unknown

app.get('/called', { onRequest: async (request, reply) => app.limitHook(request, reply) }, async () => 'called'); // handler: GET /called guarded route
// A function is called on the object that it is registered on.
app.get('/this', async function (request, reply) { // handler: GET /this guarded handler
  await this.limitHook(request, reply);
  return 'this';
});
app.get('/replied', async (request, reply) => { // handler: GET /replied guarded handler
  if (isOver(request.ip)) return reply.refuse();
  return 'replied';
});
app.get('/asked', async (request, reply) => { // handler: GET /asked guarded handler
  if (request.isOver()) return reply.refuse();
  return 'asked';
});

app.register(async (scope) => {
  scope.addHook('onRequest', scope.limitHook);
  scope.get('/inside', async () => 'inside'); // handler: GET /inside guarded
});
app.register(async (scope) => {
  scope.addHook('onRequest', scope.logHook);
  scope.get('/beside', async () => 'beside'); // handler: GET /beside unguarded
});

// Two apps that call it the same.
const other = Fastify();
other.decorate('twice', async () => undefined);
other.get('/other', { onRequest: other.twice }, async () => 'other'); // handler: GET /other unguarded
const third = Fastify();
third.decorate('twice', async (request, reply) => {
  if (isOver(request.ip)) reply.code(429).send('Too Many Requests');
});
third.get('/third', { onRequest: third.twice }, async () => 'third'); // handler: GET /third guarded route
third.register(async (scope) => {
  scope.get('/inside-third', { onRequest: scope.twice }, async () => 'inside third'); // handler: GET /inside-third guarded route
});

for (const each of [app, other, third]) each.listen({ port: 3000 });
