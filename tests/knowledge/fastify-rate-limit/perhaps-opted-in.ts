// sample: options that are there or not, as the program decides
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const isLimited = process.env.LIMITED !== 'no';

function limit(max: number) {
  if (!isLimited) return undefined;
  return { config: { rateLimit: { max, timeWindow: '1 minute' } } };
}

const app = Fastify();
if (isLimited) await app.register(rateLimit, { global: false });

app.get('/spread', { ...(limit(5) ?? {}) }, async () => 'ok'); // handler: GET /spread guarded route
app.get('/whole', limit(5) ?? {}, async () => 'ok'); // handler: GET /whole guarded route
app.get('/config', { config: isLimited ? { rateLimit: { max: 5, timeWindow: 1000 } } : {} }, async () => 'ok'); // handler: GET /config guarded route
app.get('/field', { config: { rateLimit: isLimited ? { max: 5, timeWindow: 1000 } : false } }, async () => 'ok'); // handler: GET /field guarded route

const named: { config: object } = JSON.parse(process.env.OPTIONS ?? '{}');
app.get('/unseen', { config: named.config }, async () => 'ok'); // handler: GET /unseen unknown

// None of what may be there asks for the limit.
app.get('/other', { ...(isLimited ? { schema: {} } : {}) }, async () => 'ok'); // handler: GET /other unguarded
app.get('/empty', { config: isLimited ? { name: 'empty' } : {} }, async () => 'ok'); // handler: GET /empty unguarded
app.get('/off', { config: { rateLimit: isLimited ? false : undefined } }, async () => 'ok'); // handler: GET /off unguarded ; near-miss: switched-off

await app.listen({ port: 3000 });
