// sample: routers whose functions are asked one by one until one returns something
import { AutoRouter, error, IttyRouter, json, Router, StatusError, text, withParams } from 'itty-router';
import { Router as OtherRouter } from 'itty-like';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const limit = async (request: Request) => {
  try {
    await limiter.consume(request.headers.get('cf-connecting-ip') ?? 'unknown');
  } catch {
    return error(429);
  }
};

const withUser = (request: Request) => {
  if (request.headers.get('authorization') === null) return error(401);
};

const router = AutoRouter();

router
  .get('/before/:n', ({ params }) => 'x'.repeat(Number(params.n))) // handler: GET /before/:n unguarded ; amplifies: request
  .all('/api/*', withUser, limit)
  .get('/api/rows', ({ query }) => json([query.row])) // handler: GET /api/rows guarded
  .post('/api/rows', async (request) => { // handler: POST /api/rows guarded
    const { n } = await request.json();
    if (n > 10) throw new StatusError(400, 'too many');
    return text('x'.repeat(n));
  })
  .get('/own', limit, () => 'own') // handler: GET /own guarded route
  .get('/user', withUser, () => 'user'); // handler: GET /user unguarded

export default router;

const first = Router({ base: '/v1', before: [withParams, limit], finally: [json] });
first.get('/limited', () => ({ limited: true })); // handler: GET /v1/limited guarded

const second = Router({ base: '/v2', before: [withUser] });
second.get('/open', () => ({ open: true })); // handler: GET /v2/open unguarded

const outer = IttyRouter();
const inner = Router({ base: '/inner' });
inner.get('/deep', () => text('deep')); // handler: _ _ guarded
outer.all('/inner/*', limit, inner.fetch);

export const others = { ...outer, first: first.fetch, second: second.fetch };

const other = OtherRouter();
other.get('/x', () => 'x'.repeat(1_000_000));
