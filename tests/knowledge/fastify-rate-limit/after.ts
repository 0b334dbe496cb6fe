// sample: after() and chained registers
import fastify, { type FastifyInstance } from 'fastify';
import { fastifyPlugin } from 'fastify-plugin';
import rateLimit from '@fastify/rate-limit';

const chained = fastify();
chained.register(rateLimit, { max: 10, timeWindow: '1 minute' }).after(() => {
  chained.get('/chained', async () => 'ok'); // handler: GET /chained guarded
});
chained.get('/outside', async () => 'ok'); // handler: GET /outside unguarded

const drained = fastify();
drained.register(rateLimit, { max: 10, timeWindow: '1 minute' });
await drained.after();
drained.get('/drained', async () => 'ok'); // handler: GET /drained guarded

const limits = fastifyPlugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.register(rateLimit, { max: 10, timeWindow: '1 minute' });
    done();
  },
  { name: 'limits' },
);

const flat = fastifyPlugin(async (app: FastifyInstance) => {
  app.get('/flat', async () => 'ok'); // handler: GET /flat guarded
});

const plugged = fastify();
plugged.register(limits);
plugged.register(flat);
plugged.register(async (scope) => {
  scope.get('/scoped', async () => 'ok'); // handler: GET /scoped guarded
});
plugged.get('/root', async () => 'ok'); // handler: GET /root unguarded

for (const app of [chained, drained, plugged]) await app.listen({ port: 0 });
