// sample: a router in CommonJS, for a platform that calls it
const { Router, error, json, withContent, withParams } = require('itty-router');
const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const router = Router({ base: '/api' });

async function limit(request) {
  const allowed = await limiter.consume(request.headers.get('cf-connecting-ip')).then(() => true, () => false);
  if (!allowed) return error(429, 'Too Many Requests');
}

router
  .all('*', withParams)
  .all('*', withContent)
  .get('/rows/:count', ({ count }) => json({ count })) // handler: GET /api/rows/:count unguarded
  .post('/rows', ({ content }) => json({ rows: 'x'.repeat(content.count) })) // handler: POST /api/rows unguarded ; amplifies: request
  .all('/limited/*', limit)
  .put('/limited/rows', ({ content }) => json({ rows: 'x'.repeat(Math.min(content.count, 10)) })) // handler: PUT /api/limited/rows guarded
  .all('*', () => error(404));

module.exports = { fetch: (request, ...rest) => router.handle(request, ...rest) };
