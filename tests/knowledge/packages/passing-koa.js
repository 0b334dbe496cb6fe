// sample: middleware of packages for Koa that lets pass what a request holds as it is
import Router from '@koa/router';
import cors from '@koa/cors';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import compress from 'koa-compress';
import helmet from 'koa-helmet';
import logger from 'koa-logger';
import checks from '@acme/checks';

const app = new Koa();
const router = new Router();

router.get('/cors', cors(), compress(), helmet(), logger(), (ctx) => { // handler: GET /cors unguarded
  ctx.body = '-'.repeat(Number(ctx.query.n)); // amplifies: request
});
router.post('/body', bodyParser(), (ctx) => { // handler: POST /body unguarded
  ctx.body = '-'.repeat(ctx.request.body.n); // amplifies: request
});
router.get('/unknown', checks(), (ctx) => { // handler: GET /unknown unguarded
  ctx.body = '-'.repeat(Number(ctx.query.n));
});

app.use(router.routes());
app.listen(3000);
