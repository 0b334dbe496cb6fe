import Fastify from 'fastify';
import fp from 'fastify-plugin';
import { limiterPlugin } from './limit.js';

const desk = Fastify();
desk.register(fp(limiterPlugin, { name: 'limiter' }), { max: 100 });
desk.register(async (instance) => {
  instance.get('/tickets', async () => []); // handler: GET /tickets guarded
});
desk.listen({ port: 3001 });

const alone = Fastify();
alone.register(limiterPlugin, { max: 100 });
alone.register(async (instance) => {
  instance.get('/tickets', async () => []); // handler: GET /tickets unguarded
});
alone.listen({ port: 3002 });
