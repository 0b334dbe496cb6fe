import KoaRouter from 'koa-router';
import { limited, open } from './routes.js';

const router = new KoaRouter({ prefix: '/api' });

open.forEach((item) => {
  const { method, path, controller } = item;
  router[method](path, controller); // handler: GET|POST /api/a,/api/b,/api/c unguarded
});

const inner = new KoaRouter();

for (const { method, path, middlewares, controller } of limited) {
  inner[method.toLowerCase()](path, ...middlewares, controller); // handler: POST /d guarded route
}

export { inner };
export default router;
