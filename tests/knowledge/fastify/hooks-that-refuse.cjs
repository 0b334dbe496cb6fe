// sample: behind a hook that has answered or thrown, no handler runs
const fastify = require('fastify')();
const refuseLarge = async (request, reply) => {
  if (!(Number(request.query.n) <= 500)) {
    return reply.code(400).send({ error: 'n must be at most 500' });
  }
};
const refuseSync = (request, reply, done) => {
  if (!(Number(request.query.n) <= 500)) {
    reply.code(400).send({ error: 'n must be at most 500' });
    return;
  }
  done();
};
const throws = async (request) => {
  if (!(Number(request.query.n) <= 500)) throw new Error('large');
};
const warns = async (request) => {
  if (!(Number(request.query.n) <= 500)) request.log.warn('large');
};
fastify.get('/checked', { preHandler: refuseLarge }, async (request) => 'n'.repeat(Number(request.query.n))); // handler: GET /checked unguarded
fastify.get('/list', { preHandler: [refuseLarge] }, async (request) => 'n'.repeat(Number(request.query.n))); // handler: GET /list unguarded
fastify.get('/sync', { preHandler: [refuseSync] }, async (request) => 'n'.repeat(Number(request.query.n))); // handler: GET /sync unguarded
fastify.get('/throws', { preValidation: throws }, async (request) => 'n'.repeat(Number(request.query.n))); // handler: GET /throws unguarded
fastify.get('/warns', { preValidation: warns }, async (request) => 'n'.repeat(Number(request.query.n))); // handler: GET /warns unguarded ; amplifies: request
fastify.route({ method: 'GET', url: '/route', onRequest: refuseLarge, handler: async (request) => 'n'.repeat(Number(request.query.n)) }); // handler: GET /route unguarded
fastify.register(async (scope) => {
  scope.addHook('preHandler', refuseLarge);
  scope.get('/scope', async (request) => 'n'.repeat(Number(request.query.n))); // handler: GET /scope unguarded
  scope.get('/scope/other', async (request) => 'n'.repeat(Number(request.query.m))); // handler: GET /scope/other unguarded ; amplifies: request
});
fastify.listen({ port: 3000 });
