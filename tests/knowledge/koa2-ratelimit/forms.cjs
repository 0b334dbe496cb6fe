// sample: koa2-ratelimit on the app and on routes, and the limit that switches it off
const Koa = require('koa');
const Router = require('@koa/router');
const { RateLimit, Stores } = require('koa2-ratelimit');
const limits = require('koa2-ratelimit').RateLimit;

RateLimit.defaultOptions({
  message: 'Too many requests, try again later.',
  store: new Stores.Memory(),
});

const register = RateLimit.middleware({
  interval: { hour: 1 },
  max: 5,
  prefixKey: 'post/register',
});

const app = new Koa();
const router = new Router();

router.post('/register', register, async (ctx) => { // handler: POST /register guarded route
  ctx.status = 201;
});

router.get('/default', limits.middleware(), (ctx) => { // handler: GET /default guarded route
  ctx.body = 'ok';
});

router.get('/disabled', RateLimit.middleware({ interval: { min: 1 }, max: 0 }), (ctx) => { // handler: GET /disabled unguarded ; near-miss: switched-off
  ctx.body = 'ok';
});

router.get('/infinite', RateLimit.middleware({ interval: 60_000, max: Infinity, prefixKey: 'inf' }), (ctx) => { // handler: GET /infinite unguarded ; near-miss: switched-off
  ctx.body = 'ok';
});

router.get('/none', (ctx) => { // handler: GET /none unguarded
  ctx.body = Array.from({ length: +ctx.query.rows }, () => 0); // amplifies: request
});

app.use(router.routes());

app.use(RateLimit.middleware({ interval: { min: 15 }, max: 100, prefixKey: 'all' }));
app.use((ctx) => { // handler: * _ guarded app
  ctx.body = { path: ctx.path };
});

app.listen(3000);
