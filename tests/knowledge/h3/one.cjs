// sample: h3 version 1 in CommonJS
const { createServer } = require('node:http');
const { createApp, createError, createRouter, defineEventHandler, eventHandler, getQuery, getRequestIP, readBody, toNodeListener } = require('h3');
const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function limit(event) {
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    throw createError({ statusCode: 429, statusMessage: 'Too Many Requests' });
  }
}

const router = createRouter();

router.get('/open', eventHandler(() => 'ok')); // handler: GET /open unguarded
router.get('/guarded', defineEventHandler({ onRequest: [limit], handler: () => 'ok' })); // handler: GET /guarded guarded
router.get('/repeat', defineEventHandler((event) => 'x'.repeat(getQuery(event).n))); // handler: GET /repeat unguarded ; amplifies: request

router.post('/rows', defineEventHandler(async (event) => { // handler: POST /rows guarded handler
  await limit(event);
  const { rows } = await readBody(event);
  return new Array(rows).fill(0); // amplifies: request
}));

const app = createApp();
app.use(router);

createServer(toNodeListener(app)).listen(3000);
