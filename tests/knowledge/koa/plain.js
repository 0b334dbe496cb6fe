// sample: apps without a router; the middleware that sets the body answers
import Koa from 'koa';
import ratelimit from 'koa-ratelimit';

const open = new Koa();
open.use(async (ctx, next) => {
  const start = Date.now();
  await next();
  ctx.set('X-Response-Time', `${Date.now() - start}ms`);
});
open.use(async (ctx) => { // handler: * _ unguarded
  const n = parseInt(ctx.query.n, 10) || 10;
  ctx.body = 'x'.repeat(n); // amplifies: request
});
open.listen(3000);

const limited = new Koa();
limited.use(ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 10 }));
limited.use(async (ctx, next) => {
  ctx.state.user = ctx.get('x-user');
  await next();
});
limited.use((ctx) => { // handler: * _ guarded app
  ctx.body = { hello: ctx.state.user };
});
limited.listen(3001);

const reversed = new Koa();
reversed.use((ctx) => { // handler: * _ unguarded ; near-miss: attached-after
  ctx.body = { now: Date.now() };
});
reversed.use(ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 10 }));
reversed.listen(3002);

const twice = new Koa();
if (process.env.NODE_ENV === 'production') {
  twice.use(ratelimit({ driver: 'memory', db: new Map(), duration: 1000, max: 5 }));
}
twice.use(async (ctx) => { // handler: * _ guarded app
  ctx.type = 'text';
  ctx.body = 'response'.repeat(1_000_000); // amplifies: constant 8000000
});
twice.listen(3003);
