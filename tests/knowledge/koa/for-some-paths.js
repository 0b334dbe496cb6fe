// sample: middleware that answers for several paths and limits some of them
import Koa from 'koa';
import Router from '@koa/router';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function mayPass(ctx) {
  try {
    await limiter.consume(ctx.ip);
    return true;
  } catch {
    ctx.status = 429;
    ctx.body = 'Too Many Requests';
    return false;
  }
}

const app = new Koa();
app.use(async (ctx) => { // handler: * / unguarded ; near-miss: other-path
  if (ctx.path === '/login') {
    if (!(await mayPass(ctx))) return;
    ctx.body = 'welcome';
    return;
  }
  ctx.body = 'hello';
});
app.listen(3001);

const closed = new Koa();
closed.use(async (ctx) => { // handler: * / guarded handler
  if (ctx.path !== '/login') return;
  if (!(await mayPass(ctx))) return;
  ctx.body = 'welcome';
});
closed.listen(3002);

const routed = new Koa();
const router = new Router();
router.get('/login', (ctx) => { // handler: GET /login guarded app
  ctx.body = 'welcome';
});
router.get('/list', (ctx) => { // handler: GET /list unguarded
  ctx.body = 'all of them';
});
routed.use(async (ctx, next) => {
  if (ctx.path === '/login' && !(await mayPass(ctx))) return;
  await next();
});
routed.use(router.routes());
routed.listen(3003);
