// sample: koa-ratelimit without a store, without end, without a key, per request, and in order
import Koa from 'koa';
import Router from '@koa/router';
import Redis from 'ioredis';
import rateLimit from 'koa-ratelimit';

const app = new Koa();
const router = new Router();
const ok = (ctx) => {
  ctx.body = 'ok';
};
const options = { driver: 'memory', duration: 60_000, max: 10 };

router.get('/map', rateLimit({ ...options, db: new Map() }), ok); // handler: GET /map guarded route
router.get('/redis', rateLimit({ driver: 'redis', db: new Redis(), duration: 60_000, max: 10, id: (ctx) => ctx.ip }), ok); // handler: GET /redis guarded route
router.get('/throws', rateLimit({ ...options, db: new Map(), throw: true, disableHeader: true }), ok); // handler: GET /throws guarded route

router.get('/storeless', rateLimit(options), ok); // handler: GET /storeless unguarded
router.get('/infinite', rateLimit({ ...options, db: new Map(), max: Infinity }), ok); // handler: GET /infinite unguarded ; near-miss: switched-off
router.get('/keyless', rateLimit({ ...options, db: new Map(), id: () => false }), ok); // handler: GET /keyless unguarded ; near-miss: switched-off
router.get('/listed', rateLimit({ ...options, db: new Map(), whitelist: () => true }), ok); // handler: GET /listed unguarded ; near-miss: switched-off
router.get('/random', rateLimit({ ...options, db: new Map(), id: () => String(Math.random()) }), ok); // handler: GET /random unguarded ; near-miss: switched-off

const perRequest = (ctx, next) => rateLimit({ ...options, db: new Map() })(ctx, next);
router.get('/per-request', perRequest, ok); // handler: GET /per-request unguarded ; near-miss: per-request

// What counts was there before the request.
const counts = new Map();
const redis = new Redis();
router.get('/kept', (ctx, next) => rateLimit({ ...options, db: counts })(ctx, next), ok); // handler: GET /kept guarded route
router.get('/by-plan', (ctx, next) => rateLimit({ driver: 'redis', db: redis, max: ctx.state.user ? 100 : 10 })(ctx, next), ok); // handler: GET /by-plan guarded route

const shared = rateLimit({ ...options, db: new Map() });
router.get('/delegates', (ctx, next) => shared(ctx, next), ok); // handler: GET /delegates guarded route

app.use(router.routes()).use(router.allowedMethods());
app.listen(3000);
