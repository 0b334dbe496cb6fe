import Router from '@koa/router';

const router = new Router();

router.get('/healthz', (ctx) => { // handler: GET /healthz unguarded
  ctx.body = 'ok';
});

export default router;
