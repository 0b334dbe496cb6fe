// sample: an app that takes web sockets as well
import Koa from 'koa';
import ratelimit from 'koa-ratelimit';
import Router from '@koa/router';
import websockify from 'koa-websocket';

const app = websockify(new Koa());
const router = new Router();

router.get('/rows', (ctx) => { // handler: GET /rows guarded app
  ctx.body = [];
});

app.use(ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 }));
app.use(router.routes());

app.listen(3000);
