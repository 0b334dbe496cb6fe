// sample: oak by the names that import maps give it, to its main module or to all of them
import { Application } from 'oak';
import { Router } from 'oak/mod.ts';

const app = new Application();
const router = new Router();

router.get('/games', (ctx) => { // handler: GET /games unguarded
  ctx.response.body = [];
});

app.use(router.routes());
app.use(router.allowedMethods());

await app.listen({ port: 8000 });
