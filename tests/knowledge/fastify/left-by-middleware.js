// sample: what hooks leave on the request
import Fastify from 'fastify';
const fastify = Fastify();
fastify.decorateRequest('n', 0);
fastify.decorateRequest('most', 0);
fastify.addHook('onRequest', async (request) => {
  request.n = Number(request.query.n);
  request.most = Math.min(Number(request.query.n), 100);
});
fastify.get('/a', async (request) => 'x'.repeat(request.n)); // handler: GET /a unguarded ; amplifies: request
fastify.get('/b', async (request) => 'x'.repeat(request.most)); // handler: GET /b unguarded
fastify.get('/c', { preHandler: async (request) => { request.k = Number(request.query.k); } }, async (request) => 'x'.repeat(request.k)); // handler: GET /c unguarded ; amplifies: request
fastify.listen({ port: 3000 });
