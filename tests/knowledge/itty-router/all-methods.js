// sample: the methods of a router, and the answers that functions make for it
import { AutoRouter, html, IttyRouter, json, status, text, withContent, withCookies } from 'itty-router';
import { html as otherHtml } from 'itty-like';
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

// What reads the body or the cookies passes on.
router.post('/content', withContent, ({ content }) => json({ rows: 'x'.repeat(content.size) })); // handler: POST /content unguarded ; amplifies: request
router.post('/few', withContent, ({ content }) => json({ rows: 'x'.repeat(Math.min(content.size, 10)) })); // handler: POST /few unguarded
router.get('/cookies', withCookies, ({ cookies }) => 'x'.repeat(Number(cookies.size))); // handler: GET /cookies unguarded ; amplifies: request
router.delete('/cookies', withCookies, limit, ({ cookies }) => cookies.name); // handler: DELETE /cookies guarded route
router.get('/url', ({ url }) => 'x'.repeat(Number(new URL(url).searchParams.get('size')))); // handler: GET /url unguarded ; amplifies: request

export default router;

// Versions before the fifth answer by another name.
const outer = IttyRouter();
const inner = IttyRouter({ base: '/inner' });
inner.get('/deep', () => text('deep')); // handler: _ _ guarded
outer.all('/inner/*', limit, inner.handle);

addEventListener('fetch', (event) => event.respondWith(outer.handle(event.request)));
