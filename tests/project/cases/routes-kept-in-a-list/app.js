import express from 'express';
import { refuse } from './limit.js';
import { mountOnto } from './batch.js';
import { PagesRouter } from './pages.js';
import KeptRouter from './router.js';
import { UsersRouter } from './users.js';

const app = express();
app.use('/', new PagesRouter().expressRouter());
app.use(refuse);
app.use(promiseRouter('api').expressRouter());
app.listen(3000);

function promiseRouter(name) {
  const routers = [new UsersRouter()];
  const routes = routers.reduce((memo, router) => memo.concat(router.routes), []);
  const router = new KeptRouter(routes, name);
  mountOnto(router);
  return router;
}
