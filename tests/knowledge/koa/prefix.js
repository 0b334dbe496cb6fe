// sample: a prefix that a router is given afterwards, seen by a middleware that asks for the path
import Koa from 'koa';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';

const app = new Koa();
const router = new Router();
const limiter = ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 10 });

app.use(async (ctx, next) => {
  if (ctx.path.startsWith('/v1/admin')) return limiter(ctx, next);
  await next();
});

router.get('/admin/users', (ctx) => { // handler: GET /v1/admin/users guarded app
  ctx.body = [];
});
router.prefix('/v1');
router.get('/admin/roles', (ctx) => { // handler: GET /v1/admin/roles guarded app
  ctx.body = [];
});
router.get('/posts', (ctx) => { // handler: GET /v1/posts unguarded
  ctx.body = [];
});

app.use(router.routes());
app.listen(3000);
