// sample: limiters of one's own and of rate-limiter-flexible, as middleware and in the handler
import Koa from 'koa';
import Router from '@koa/router';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const points = new RateLimiterMemory({ points: 10, duration: 60 });
const hits = new Map();
setInterval(() => hits.clear(), 60_000).unref();

async function consume(ctx, next) {
  try {
    await points.consume(ctx.ip);
  } catch {
    ctx.status = 429;
    ctx.body = 'Too Many Requests';
    return;
  }
  await next();
}

const around = async (ctx, next) => {
  try {
    await points.consume(ctx.ip, 1);
    await next();
  } catch {
    ctx.status = 429;
    ctx.body = 'Too Many Requests';
  }
};

const swallow = async (ctx, next) => {
  try {
    await points.consume(ctx.ip);
  } catch (rejection) {
    ctx.set('Retry-After', String(rejection.msBeforeNext / 1000));
  }
  await next();
};

const count = (ctx, next) => {
  const hit = (hits.get(ctx.ip) ?? 0) + 1;
  hits.set(ctx.ip, hit);
  if (hit > 10) {
    ctx.throw(429, 'Too Many Requests');
  }
  return next();
};

const rateLimit = async (ctx, next) => {
  ctx.set('X-RateLimit-Limit', '10');
  await next();
};

const ok = (ctx) => {
  ctx.body = 'ok';
};

const app = new Koa();
const router = new Router();

router.get('/consumed', consume, ok); // handler: GET /consumed guarded route
router.get('/around', around, ok); // handler: GET /around guarded route
router.get('/swallowed', swallow, ok); // handler: GET /swallowed unguarded ; near-miss: unchecked
router.get('/counted', count, ok); // handler: GET /counted guarded route
router.get('/headers', rateLimit, ok); // handler: GET /headers unguarded

router.post('/codes', async (ctx) => { // handler: POST /codes guarded handler
  try {
    await points.consume(`codes:${ctx.ip}`);
  } catch {
    ctx.status = 429;
    return;
  }
  ctx.status = 202;
});

router.post('/codes/check', async (ctx) => { // handler: POST /codes/check unguarded ; near-miss: unchecked
  points.consume(ctx.ip).catch(() => {});
  ctx.body = { valid: true };
});

const inner = new Router();
inner.use(count);
inner.get('/users', ok); // handler: GET /users guarded
router.use('/inner', inner.routes());

app.use(router.routes());
app.listen(3000);
