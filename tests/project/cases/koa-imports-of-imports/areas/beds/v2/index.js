import Router from 'koa-router';

const router = new Router({ prefix: '/v2/beds' });

router.get('/', async (ctx) => { // handler: GET _ unguarded
  ctx.body = ['east', 'west'];
});

export default router;
