// sample: Node's own request and response below those of Koa
import Koa from 'koa';
import { Router } from '@koa/router';

const app = new Koa();
const router = new Router();

router.post('/stars', (ctx) => { // handler: POST /stars unguarded
  ctx.respond = false;
  const chunks = [];
  ctx.req.on('data', (chunk) => chunks.push(chunk));
  ctx.req.once('end', () => {
    const { count } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    ctx.res.removeHeader('date');
    ctx.res.end('*'.repeat(count)); // amplifies: request
  });
});

router.post('/echo', (ctx) => { // handler: POST /echo unguarded
  ctx.respond = false;
  ctx.req.on('data', (chunk) => {
    ctx.res.write(chunk);
  });
  ctx.req.on('end', () => ctx.res.end());
});

router.get('/url', (ctx) => { // handler: GET /url unguarded
  const { searchParams } = new URL(ctx.req.url, 'http://localhost');
  ctx.res.appendHeader('x-padding', 'x'.repeat(Number(searchParams.get('n')))); // amplifies: request
  ctx.res.flushHeaders();
  ctx.body = 'ok';
});

app.use(router.routes());
app.listen(3000);
