// sample: ctx.assert throws with its status, which may be 429
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();
const hits = new Map();
setInterval(() => hits.clear(), 60_000).unref();

const count = (ip) => {
  const n = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, n);
  return n;
};

router.get('/bounded', (ctx) => { // handler: GET /bounded unguarded
  const n = Number(ctx.query.n);
  ctx.assert(n > 0 && n <= 500, 400, 'n');
  ctx.body = 'x'.repeat(n);
});

router.get('/unbounded', (ctx) => { // handler: GET /unbounded unguarded
  const n = Number(ctx.query.n);
  ctx.assert(ctx.state.user, 401);
  ctx.body = 'x'.repeat(n); // amplifies: request
});

router.get('/limited', (ctx) => { // handler: GET /limited guarded handler
  ctx.assert(count(ctx.ip) <= 10, 429, 'Too Many Requests');
  ctx.body = 'limited';
});

app.use(router.routes());
app.listen(3000);
