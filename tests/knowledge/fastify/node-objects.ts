// sample: Node's own request and response below those of Fastify
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';

const app = Fastify();
app.addContentTypeParser('text/stars', (_request, _payload, done) => done(null));

app.post('/stars', (request: FastifyRequest, reply: FastifyReply) => { // handler: POST /stars unguarded
  reply.hijack();
  request.raw.setEncoding('utf8').once('data', (chunk: string) => {
    reply.raw.removeHeader('date');
    reply.raw.end('*'.repeat(Number(chunk))); // amplifies: request
  });
});

app.get('/raw', (request, reply) => { // handler: GET /raw unguarded
  reply.hijack();
  reply.raw.appendHeader('x-padding', 'x'.repeat(Number(request.raw.rawHeaders[1]))).flushHeaders(); // amplifies: request
  reply.raw.end();
});

await app.listen({ port: 3000 });
