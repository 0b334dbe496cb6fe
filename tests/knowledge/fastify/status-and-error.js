// sample: a status that is set before an error is thrown or handed on is the answer's
import Fastify from 'fastify';

const hits = new Map();

function isOver(ip) {
  const count = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, count);
  return count > 10;
}

const app = Fastify();

app.get('/thrown', { // handler: GET /thrown guarded route
  onRequest: async (request, reply) => {
    if (isOver(request.ip)) {
      reply.code(429);
      throw new Error('Slow down');
    }
  },
}, async () => 'thrown');

app.get('/handed-on', { // handler: GET /handed-on guarded route
  preHandler: (request, reply, done) => {
    if (isOver(request.ip)) {
      reply.code(429);
      done(new Error('Slow down'));
    } else done();
  },
}, async () => 'handed on');

app.get('/inside', async (request, reply) => { // handler: GET /inside guarded handler
  if (isOver(request.ip)) {
    reply.statusCode = 429;
    throw new Error('Slow down');
  }
  return 'inside';
});

app.get('/other-status', { // handler: GET /other-status unguarded
  onRequest: async (request, reply) => {
    if (!request.headers.authorization) {
      reply.code(401);
      throw new Error('Who are you?');
    }
  },
}, async () => 'other status');

app.get('/status-alone', { // handler: GET /status-alone unguarded
  onRequest: async (request, reply) => {
    if (isOver(request.ip)) reply.code(429);
  },
}, async () => 'status alone');

app.listen({ port: 3000 });
