// sample: requests and routers by their types
import { type AutoRouterType, html, type IRequest, type IRequestStrict, type IttyRouterType, type RequestHandler, type RouteHandler, Router, type RouterType } from 'itty-router';
import { measured } from '@acme/metrics';
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

// Nothing here registers these.
export const many: RequestHandler<IRequestStrict> = ({ query }) => html('x'.repeat(Number(query.size))); // amplifies: request

export const before: RouteHandler = ({ query }) => html('x'.repeat(Number(query.size))); // amplifies: request

export const bounded: RequestHandler = ({ query }) => html('x'.repeat(Math.min(Number(query.size), 100)));

// No request of a client's.
export const own = ({ query }: { query: { size: string } }) => html('x'.repeat(Number(query.size)));

export function onRouter(router: RouterType): void {
  router.get('/given', page); // handler: GET /given unknown
  router.get('/limited', limit, page); // handler: GET /limited guarded route
}

export function onSmall(router: IttyRouterType): void {
  router.get('/small', strict); // handler: GET /small unknown
}

export function onAuto(router: AutoRouterType): void {
  router.get('/auto', page); // handler: GET /auto unknown
  router.get('/limited', limit, page); // handler: GET /limited guarded route
}

function register(router: RouterType, path: string): void {
  router.get(path, page); // handler: _ _ unguarded
}

const router: RouterType = Router();
register(router, '/first');
router.all('*', limit);
router.get('/last', page); // handler: GET /last guarded
router.get('/measured', measured((request: IRequest) => html('x'.repeat(Number(request.query.size))))); // handler: GET /measured guarded ; amplifies: request
router.get('/strictly', measured(({ query }: IRequestStrict) => html('x'.repeat(Number(query.size))))); // handler: GET /strictly guarded ; amplifies: request
router.get('/bounded', measured(({ query }: IRequestStrict) => html('x'.repeat(Math.min(Number(query.size), 100))))); // handler: GET /bounded guarded

export default router;
