// sample: options that leave the plugin without effect
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const endless = Fastify();
await endless.register(rateLimit, { max: Infinity, timeWindow: '1 minute' });
endless.get('/endless', async () => 'ok'); // handler: GET /endless unguarded ; near-miss: switched-off

const keyed = Fastify();
await keyed.register(rateLimit, { max: 10, keyGenerator: () => String(Math.random()) });
keyed.get('/keyed', async () => 'ok'); // handler: GET /keyed unguarded ; near-miss: switched-off

const allowed = Fastify();
await allowed.register(rateLimit, { max: 10, allowList: () => true });
allowed.get('/allowed', async () => 'ok'); // handler: GET /allowed unguarded ; near-miss: switched-off

await endless.listen({ port: 3000 });
