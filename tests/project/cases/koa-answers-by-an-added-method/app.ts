import Koa from 'koa';
import Router from '@koa/router';
import { showReport } from './report.js';
import { checkRate } from './rate.js';
import { gzipped } from './gzipped.js';

const app = new Koa();
const router = new Router();
gzipped(app);
router.get('/reports/:id', showReport); // handler: GET /reports/:id guarded handler
router.get('/names/:id', async (ctx) => { // handler: GET /names/:id unguarded
  if (!ctx.params.id) {
    ctx.status = 400;
    return;
  }
  ctx.gzipped(await Promise.resolve(Buffer.from(ctx.params.id)));
});
router.get('/late/:id', async (ctx) => { // handler: GET /late/:id unguarded
  ctx.body = ctx.params.id;
  await checkRate(ctx).catch(() => {});
});
app.use(router.routes());
app.listen(3000);
