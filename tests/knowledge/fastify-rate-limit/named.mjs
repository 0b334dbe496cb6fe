// sample: the plugin by its name, and under its old name
import Fastify, { fastify } from 'fastify';
import { fastifyRateLimit } from '@fastify/rate-limit';
import oldRateLimit from 'fastify-rate-limit';

const named = fastify();
await named.register(fastifyRateLimit, { max: 10, timeWindow: '1 minute' });
named.get('/named', async () => 'named'); // handler: GET /named guarded app
await named.listen({ port: 3000 });

const old = Fastify();
old.get('/before', async () => 'before'); // handler: GET /before unguarded
await old.register(oldRateLimit, { max: 10, timeWindow: '1 minute' });
old.get('/old', async () => 'old'); // handler: GET /old guarded app
await old.listen({ port: 3001 });
