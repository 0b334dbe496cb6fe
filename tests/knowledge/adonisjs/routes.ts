// sample: routes of AdonisJS, which are guarded by what is called behind them
import router from '@adonisjs/core/services/router';
import limiter from '@adonisjs/limiter/services/main';
import type { HttpContext } from '@adonisjs/core/http';
import type { NextFn } from '@adonisjs/core/types/http';

const throttle = limiter.define('global', () => limiter.allowRequests(10).every('1 minute'));
const unlimited = limiter.define('unlimited', () => limiter.noLimit());
const infinite = limiter.define('infinite', () => limiter.allowRequests(Infinity).every(60));
const byUser = limiter.define('user', ({ auth }) => {
  if (auth.user) return limiter.allowRequests(100).every('1 minute').usingKey(`user_${auth.user.id}`);
  return limiter.allowRequests(10).every('1 minute');
});

router.get('/', () => 'hello'); // handler: GET / unguarded
router.get('/throttled', () => 'throttled').use(throttle).as('throttled'); // handler: GET /throttled guarded route
router.get('users/:id', ({ params }) => params.id).where('id', router.matchers.number()).use([throttle]); // handler: GET users/:id guarded route
router.post('/old', () => 'old').middleware(byUser); // handler: POST /old guarded route
router.get('/unlimited', () => 'unlimited').use(unlimited); // handler: GET /unlimited unguarded ; near-miss: switched-off
router.get('/infinite', () => 'infinite').use(infinite); // handler: GET /infinite unguarded ; near-miss: switched-off
router.any('/any', ({ response }) => response.ok('any')); // handler: * /any unguarded
router.route('/two', ['GET', 'PUT'], () => 'two'); // handler: GET|PUT /two unguarded

router
  .group(() => {
    router.get('/reports', () => 'reports'); // handler: GET /reports guarded mount
    router.post('/reports', () => 'made').use(throttle); // handler: POST /reports guarded route
    router.group(() => {
      router.get('/inner', () => 'inner'); // handler: GET /inner guarded mount
    }).prefix('inner');
  })
  .prefix('/api')
  .use(throttle);

router.group(() => {
  router.get('/open', () => 'open'); // handler: GET /open unguarded
}).prefix('/open');

router.get('/behind', () => 'behind'); // handler: GET /behind unguarded

router.get('/size', ({ request, response }) => { // handler: GET /size unguarded
  response.send('x'.repeat(request.qs().size)); // amplifies: request
});

router.get('/returned', ({ request }: HttpContext) => { // handler: GET /returned unguarded
  return 'x'.repeat(Number(request.input('size'))); // amplifies: request
});

router.post('/rows', async (ctx) => { // handler: POST /rows unguarded
  const { count } = ctx.request.body();
  return ctx.response.ok(Array.from({ length: count }, (_, index) => ({ index }))); // amplifies: request
});

router.get('/rows/:count', ({ params, response }) => { // handler: GET /rows/:count unguarded
  const count = Math.min(Number(params.count) || 0, 100);
  response.status(200).json(Array.from({ length: count }, () => 'row'));
});

router.get('/constant', ({ response }) => response.json('response'.repeat(1_000_000))); // handler: GET /constant unguarded ; amplifies: constant 8000000

class ThrottleMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn) {
    if (hits(request.ip()) > 100) {
      return response.tooManyRequests('Slow down');
    }
    return next();
  }
}

class LogMiddleware {
  async handle({ logger }: HttpContext, next: NextFn) {
    logger.info('request');
    const output = await next();
    return output;
  }
}

const counts = new Map<string, number>();

function hits(ip: string): number {
  const count = (counts.get(ip) ?? 0) + 1;
  counts.set(ip, count);
  return count;
}

const middleware = router.named({
  log: async () => LogMiddleware,
  throttle: () => import('#middleware/throttle_middleware'),
});

router.get('/logged', () => 'logged').use((ctx, next) => new LogMiddleware().handle(ctx, next)); // handler: GET /logged unguarded
router.get('/counted', () => 'counted').use((ctx, next) => new ThrottleMiddleware().handle(ctx, next)); // handler: GET /counted guarded route
router.get('/elsewhere', () => 'elsewhere').use(middleware.throttle()); // handler: GET /elsewhere unknown other-file
