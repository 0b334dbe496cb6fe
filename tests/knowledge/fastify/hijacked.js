// sample: a reply that is hijacked is written by hand; what stands ahead of the handler has limited it by then
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const open = Fastify();

open.get('/events', (request, reply) => { // handler: GET /events unguarded
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let event = 0; event < Number(request.query.events); event += 1) reply.raw.write('data: event\n\n'); // amplifies: request
  reply.raw.end();
});

await open.listen({ port: 3001 });

const app = Fastify();

await app.register(rateLimit, { max: 10, timeWindow: '1 minute' });

app.get('/events', (request, reply) => { // handler: GET /events guarded
  reply.hijack();
  reply.raw.end('x'.repeat(Number(request.query.size))); // amplifies: request
});

await app.listen({ port: 3000 });

const later = Fastify();

await later.register(rateLimit, { global: false, hook: 'preHandler' });

later.get('/limited', { preHandler: later.rateLimit({ max: 10 }) }, async (request, reply) => { // handler: GET /limited guarded route
  reply.hijack();
  reply.raw.end('limited');
});

later.get('/asked', { config: { rateLimit: { max: 10 } } }, (request, reply) => { // handler: GET /asked guarded
  reply.hijack();
  reply.raw.end('asked');
});

later.get('/open', (request, reply) => { // handler: GET /open unguarded
  reply.hijack();
  reply.raw.end('open');
});

await later.listen({ port: 3002 });
