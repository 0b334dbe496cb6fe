// sample: middleware that limits nothing, and routers of other packages
import router from '@adonisjs/core/services/router';
import { router as pages } from 'page-router';

class TimeMiddleware {
  async handle(ctx, next) {
    const begin = Date.now();
    await next();
    ctx.response.header('X-Time', String(Date.now() - begin));
  }
}

router.use([() => import('@adonisjs/core/bodyparser_middleware'), TimeMiddleware]);
router.get('/own', () => 'own'); // handler: GET /own unguarded

pages.get('/pages', ({ response }) => response.send('x'.repeat(1_000_000)));
pages.group(() => {
  router.get('/within', () => 'within'); // handler: GET /within unguarded
}).use(pages.limit(10));
