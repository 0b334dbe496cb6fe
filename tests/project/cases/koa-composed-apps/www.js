import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/www', (ctx) => { // handler: GET /www guarded
  ctx.body = 'www';
});
app.use(router.routes());

export default app;
