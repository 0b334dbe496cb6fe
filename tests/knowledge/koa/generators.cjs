// sample: Koa 1, whose middleware are generators that are given the context as `this`
const koa = require('koa');
const router = require('koa-router')();
const { RateLimiterMemory } = require('rate-limiter-flexible');
const ratelimit = require('koa-ratelimit');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const open = koa();

open.use(function* (next) {
  const start = Date.now();
  yield next;
  this.set('X-Response-Time', `${Date.now() - start}`);
});

open.use(function* (next) {
  if (this.path !== '/padding') return yield next;
  this.body = 'x'.repeat(this.query.size); // amplifies: request
});

router.get('/users', function* () { // handler: GET /users unguarded
  this.body = yield find();
});

router.get('/limited', limit, function* (next) { // handler: GET /limited guarded route
  this.body = [];
});

open.use(router.routes());
open.listen(3000);

function* limit(next) {
  try {
    yield limiter.consume(this.ip);
  } catch (error) {
    this.status = 429;
    return;
  }
  yield* next;
}

const limited = koa();

limited.use(ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60000 }));
limited.use(function* () { // handler: * / guarded app
  this.body = 'limited';
});
limited.listen(3001);

const counted = koa();
const hits = new Map();

counted.use(function* (next) {
  const count = (hits.get(this.ip) || 0) + 1;
  hits.set(this.ip, count);
  if (count > 10) this.throw(429);
  yield next;
});
counted.use(function* () { // handler: * / guarded app
  this.body = 'counted';
});
counted.listen(3002);
