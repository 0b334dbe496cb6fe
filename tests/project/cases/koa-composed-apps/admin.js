import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/admin', (ctx) => { // handler: GET /admin guarded
  ctx.body = 'admin';
});
app.use(router.routes());

export default app;
