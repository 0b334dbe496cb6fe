// sample: requests and routers by their types
import { html, type IRequest, type IRequestStrict, type IttyRouterType, Router, type RouterType } from 'itty-router';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function limit({ headers }: IRequest) {
  const allowed = await limiter.consume(headers.get('cf-connecting-ip') ?? 'unknown').then(() => true, () => false);
  if (!allowed) return new Response('Too Many Requests', { status: 429 });
}

export const page = ({ query }: IRequest) => html('x'.repeat(Number(query.size))); // amplifies: request

export function strict(request: IRequestStrict) {
  return html('x'.repeat(Number(request.params.size))); // amplifies: request
}

export const few = ({ query }: IRequest) => html('x'.repeat(Math.min(Number(query.size), 100)));

// No request of a client's.
export const own = ({ query }: { query: { size: string } }) => html('x'.repeat(Number(query.size)));

export function onRouter(router: RouterType): void {
  router.get('/given', page); // handler: GET /given unknown
  router.get('/limited', limit, page); // handler: GET /limited guarded route
}

export function onSmall(router: IttyRouterType): void {
  router.get('/small', strict); // handler: GET /small unknown
}

function register(router: RouterType, path: string): void {
  router.get(path, page); // handler: _ _ unguarded
}

const router: RouterType = Router();
register(router, '/first');
router.all('*', limit);
router.get('/last', page); // handler: GET /last guarded

export default router;
