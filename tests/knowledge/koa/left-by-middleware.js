// sample: what middleware in front of a router leaves in the context
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const router = new Router();
app.use(async (ctx, next) => {
  ctx.state.n = Number(ctx.query.n);
  ctx.state.most = Math.min(Number(ctx.query.n), 100);
  ctx.limit = Number(ctx.query.n);
  await next();
});
router.get('/a', (ctx) => { ctx.body = 'x'.repeat(ctx.state.n); }); // handler: GET /a unguarded ; amplifies: request
router.get('/b', (ctx) => { ctx.body = 'x'.repeat(ctx.state.most); }); // handler: GET /b unguarded
router.get('/c', (ctx) => { ctx.body = 'x'.repeat(ctx.limit); }); // handler: GET /c unguarded ; amplifies: request
router.get('/d', async (ctx, next) => { ctx.state.k = Number(ctx.query.k); await next(); }, (ctx) => { ctx.body = 'x'.repeat(ctx.state.k); }); // handler: GET /d unguarded ; amplifies: request
app.use(router.routes());
app.listen(3000);
