// sample: the methods of a router, and the answers that functions make for it
import { AutoRouter, error, html, IttyRouter, json, status, StatusError, text, withContent, withCookies, withParams } from 'itty-router';
import { html as otherHtml, withForeign } from 'itty-like';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const limit = async (request) => {
  const allowed = await limiter.consume(request.headers.get('cf-connecting-ip')).then(() => true, () => false);
  if (!allowed) return status(429);
};

// It answers, whoever asks.
const answer = (request) => text('x'.repeat(Number(request.query.size))); // amplifies: request

const router = AutoRouter();

router.get('/get', answer); // handler: GET /get unguarded
router.post('/post', answer); // handler: POST /post unguarded
router.put('/put', answer); // handler: PUT /put unguarded
router.patch('/patch', answer); // handler: PATCH /patch unguarded
router.delete('/delete', answer); // handler: DELETE /delete unguarded
router.head('/head', answer); // handler: HEAD /head unguarded
router.options('/options', answer); // handler: OPTIONS /options unguarded
router.all('/all', answer); // handler: * /all unguarded

router.put('/limited', limit, () => status(204)); // handler: PUT /limited guarded route
router.patch('/refused', () => status(403), limit, answer); // handler: PATCH /refused unguarded

router.get('/page', () => html('<p>x</p>'.repeat(20_000))); // handler: GET /page unguarded ; amplifies: constant 160000
router.get('/like', () => otherHtml('<p>x</p>'.repeat(20_000))); // handler: GET /like unguarded

// What reads the request passes on: none of these answers.
router.all('*', withParams);
router.post('/content', withContent);
router.all('/cookies', withCookies);
router.all('/foreign', withForeign); // handler: * /foreign unguarded
router.post('/by-hand', async (request) => { // handler: POST /by-hand unguarded
  await withContent(request);
  return json({ rows: 'x'.repeat(request.content.size) }); // amplifies: request
});
router.post('/content', withContent, ({ content }) => json({ rows: 'x'.repeat(content.size) })); // handler: POST /content unguarded ; amplifies: request
router.post('/few', withContent, ({ content }) => json({ rows: 'x'.repeat(Math.min(content.size, 10)) })); // handler: POST /few unguarded
router.get('/cookies', withCookies, ({ cookies }) => 'x'.repeat(Number(cookies.size))); // handler: GET /cookies unguarded ; amplifies: request
router.delete('/cookies', withCookies, limit, ({ cookies }) => cookies.name); // handler: DELETE /cookies guarded route
router.get('/url', ({ url }) => 'x'.repeat(Number(new URL(url).searchParams.get('size')))); // handler: GET /url unguarded ; amplifies: request

router.get('/failed', ({ query }) => error(400, { rows: 'x'.repeat(Number(query.size)) })); // handler: GET /failed unguarded ; amplifies: request

const hits = new Map();

function isOver(request) {
  const key = request.headers.get('cf-connecting-ip');
  hits.set(key, (hits.get(key) ?? 0) + 1);
  return hits.get(key) > 10;
}

router.get('/thrown', (request) => { // handler: GET /thrown guarded handler
  if (isOver(request)) throw new StatusError(429);
  return text('thrown');
});
router.get('/teapot', (request) => { // handler: GET /teapot unguarded
  if (isOver(request)) throw new StatusError(418);
  return text('teapot');
});
router.get('/many', ({ query }) => { // handler: GET /many unguarded
  throw new StatusError(400, { rows: 'x'.repeat(Number(query.size)) }); // amplifies: request
});
router.get('/error', (request) => (isOver(request) ? error(429) : text('error'))); // handler: GET /error guarded handler
router.get('/status', (request) => (isOver(request) ? status(429) : text('status'))); // handler: GET /status guarded handler
router.get('/denied', (request) => (isOver(request) ? status(403) : text('denied'))); // handler: GET /denied unguarded

export default router;

// Versions before the fifth answer by another name.
const outer = IttyRouter();
const inner = IttyRouter({ base: '/inner' });
inner.get('/deep', () => text('deep')); // handler: _ _ guarded
outer.all('/inner/*', limit, inner.handle);

addEventListener('fetch', (event) => event.respondWith(outer.handle(event.request)));
