import Router from 'koa-router';
import { limit } from '../../../limit.js';

const router = new Router({ prefix: '/v1/plants' });

router.use(limit);
router.get('/', async (ctx) => { // handler: GET _ guarded router
  ctx.body = ['bean', 'pea'];
});

export default router;
