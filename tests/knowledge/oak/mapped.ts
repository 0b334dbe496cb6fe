// sample: oak by the name that import maps give it
import { Application, Router } from 'oak';

const app = new Application();
const router = new Router();

router.get('/games', (ctx) => { // handler: GET /games unguarded
  ctx.response.body = [];
});

app.use(router.routes());
app.use(router.allowedMethods());

await app.listen({ port: 8000 });
