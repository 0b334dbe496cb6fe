// sample: sizes that a request decides, and the ways into a response
import { Readable } from 'node:stream';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = Fastify();
await app.register(rateLimit, { max: 10, timeWindow: '1 minute' });

app.get<{ Querystring: { n: string } }>('/returned', async (request) => 'x'.repeat(Number(request.query.n))); // handler: GET /returned guarded app ; amplifies: request

app.get('/raw', async (request: FastifyRequest<{ Querystring: { n: number } }>) => { // handler: GET /raw guarded app
  return { padding: 'x'.repeat(request.query.n) }; // amplifies: request
});

app.get('/sent/:n', (request: FastifyRequest<{ Params: { n: string } }>, reply: FastifyReply) => { // handler: GET /sent/:n guarded app
  reply.type('text/plain').send('-'.padEnd(parseInt(request.params.n, 10))); // amplifies: request
});

app.post<{ Body: { bytes: number } }>('/zeros', async (request, reply) => { // handler: POST /zeros guarded app
  const zeros = Buffer.alloc(request.body.bytes); // amplifies: request
  return reply.code(200).header('cache-control', 'no-store').send(zeros);
});

app.get('/raw-write', (request, reply) => { // handler: GET /raw-write guarded app
  const lines = Number(request.headers['x-lines']);
  reply.hijack();
  for (let i = 0; i < lines; i++) { // amplifies: request
    reply.raw.write(`line ${i}\n`);
  }
  reply.raw.end();
});

app.get<{ Querystring: { lines: string } }>('/stream', async (request, reply) => { // handler: GET /stream guarded app
  async function* lines(): AsyncGenerator<string> {
    for (let i = 0; i < Number(request.query.lines); i++) { // amplifies: request
      yield `line ${i}\n`;
    }
  }
  return reply.send(Readable.from(lines()));
});

app.get<{ Querystring: { n: string } }>('/header', async (request, reply) => { // handler: GET /header guarded app
  reply.header('x-padding', '0'.repeat(+request.query.n)); // amplifies: request
  return { ok: true };
});

app.get('/constant', async () => 'response'.repeat(1_000_000)); // handler: GET /constant guarded app ; amplifies: constant 8000000

app.get<{ Querystring: { n: string } }>('/logged', async (request) => { // handler: GET /logged guarded app
  request.log.info('-'.repeat(Number(request.query.n)));
  return { logged: true };
});

app.get<{ Querystring: { n: string } }>('/min', async (request, reply) => { // handler: GET /min guarded app
  const n = Math.min(Number(request.query.n) || 1, 1000);
  return reply.send(Array.from({ length: n }, (_, id) => ({ id })));
});

app.get<{ Querystring: { n: string } }>('/refused', async (request, reply) => { // handler: GET /refused guarded app
  const n = Number(request.query.n);
  if (!(n >= 0 && n <= 1000)) {
    return reply.code(400).send({ error: 'invalid n' });
  }
  return 'x'.repeat(n);
});

app.post('/echo', async (request) => request.body); // handler: POST /echo guarded app

await app.listen({ port: 3000, host: '0.0.0.0' });
