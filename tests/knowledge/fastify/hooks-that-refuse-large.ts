// sample: hooks that answer what is too large and end without returning the answer
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';

const app = Fastify();

async function atMost(request: FastifyRequest<{ Querystring: { n?: string } }>, reply: FastifyReply) {
  const n = Number(request.query.n);
  if (Number.isNaN(n) || n < 0 || n > 1000) {
    await reply.code(400).send({ message: 'n must be 0 to 1000' });
  }
}

async function noted(request: FastifyRequest<{ Querystring: { n?: string } }>) {
  if (!(Number(request.query.n) <= 1000)) {
    request.log.warn('large');
  }
}

app.get<{ Querystring: { n?: string } }>('/checked', { preValidation: [atMost] }, async (request) => '.'.repeat(Number(request.query.n))); // handler: GET /checked unguarded
app.get<{ Querystring: { n?: string } }>('/noted', { preHandler: noted }, async (request) => '.'.repeat(Number(request.query.n))); // handler: GET /noted unguarded ; amplifies: request

app.register(async (scope) => {
  scope.addHook('preHandler', atMost);
  scope.get<{ Querystring: { n?: string } }>('/scoped', async (request) => '.'.repeat(Number(request.query.n))); // handler: GET /scoped unguarded
});

app.get<{ Querystring: { n?: string } }>('/outside', async (request) => '.'.repeat(Number(request.query.n))); // handler: GET /outside unguarded ; amplifies: request

await app.listen({ port: 3000 });
