// sample: own middleware around that of a package, which answers some requests by itself
import cors from '@koa/cors';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import ratelimit from 'koa-ratelimit';

const app = new Koa();
const limiter = ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 10 });

app.use(async (ctx, next) => {
  if (ctx.method === 'OPTIONS') {
    ctx.set('Access-Control-Allow-Origin', '*');
    ctx.status = 204;
    return;
  }
  await cors({ credentials: true })(ctx, next);
});

app.use(async (ctx, next) => {
  if (ctx.is('application/x-protobuf')) {
    ctx.request.body = await ctx.req.toArray();
    await next();
  } else {
    await bodyParser()(ctx, next);
  }
});

app.use(async (ctx, next) => {
  if (ctx.path === '/up') {
    ctx.body = 'up';
    return;
  }
  await limiter(ctx, next);
});

app.use(async (ctx) => { // handler: * / guarded app
  ctx.body = 'hello';
});
