import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/status', (ctx) => { // handler: GET /status unguarded
  ctx.body = 'status';
});
app.use(router.routes());

export default app;
