// sample: the place of a limiter in the stack, in the router, and among routers
import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import ratelimit from 'koa-ratelimit';

const limiter = ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 10 });

const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.status ?? 500;
    ctx.body = { error: error.message };
  }
});
app.use(bodyParser());

const early = new Router();
early.get('/health', (ctx) => { // handler: GET /health unguarded ; near-miss: attached-after
  ctx.body = 'ok';
});
app.use(early.routes());

// A router's own middleware runs only where the router itself matches.
const accounts = new Router({ prefix: '/accounts' });
accounts.get('/', async (ctx) => { // handler: GET _ unguarded
  ctx.body = [];
});
accounts.use(ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 20 }));
accounts.post('/', async (ctx) => { // handler: POST _ guarded router
  ctx.status = 201;
  ctx.body = { id: 1, ...ctx.request.body };
});

const sibling = new Router();
sibling.get('/prices', (ctx) => { // handler: GET /prices unguarded
  ctx.body = { prices: [] };
});
app.use(accounts.routes()).use(accounts.allowedMethods());
app.use(sibling.routes());

app.use(limiter);

const late = new Router();
late.get('/news', (ctx) => { // handler: GET /news guarded app
  ctx.body = [];
});
late.del('/news/:id', async (ctx) => { // handler: DELETE /news/:id guarded app
  ctx.status = 204;
});
app.use(late.routes());
app.use(late.allowedMethods());

// What counts is where the router stands in the stack, not when its routes are added.
early.get('/ready', (ctx) => { // handler: GET /ready unguarded ; near-miss: attached-after
  ctx.body = 'ready';
});

app.listen(3000);
