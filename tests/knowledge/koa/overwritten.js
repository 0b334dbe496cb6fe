// sample: bodies that others take the place of, and what is the body when the middleware has run
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/always', (ctx) => { // handler: GET /always unguarded
  ctx.body = 'x'.repeat(1_000_000);
  ctx.body = { length: ctx.body.length };
});

router.get('/sometimes', (ctx) => { // handler: GET /sometimes unguarded
  ctx.body = 'x'.repeat(1_000_000); // amplifies: constant 1000000
  if (ctx.query.short) ctx.body = 'x';
});

router.get('/either', (ctx) => { // handler: GET /either unguarded
  ctx.body = 'x'.repeat(1_000_000);
  switch (ctx.query.as) {
    case 'empty':
      ctx.body = null;
      break;
    default:
      ctx.body = 'y'.repeat(Number(ctx.query.n)); // amplifies: request
  }
});

router.get('/left', (ctx) => { // handler: GET /left unguarded
  ctx.body = 'x'.repeat(1_000_000); // amplifies: constant 1000000
  if (ctx.query.short) return;
  ctx.body = 'x';
});

router.get('/thrown', (ctx) => { // handler: GET /thrown unguarded
  ctx.body = 'x'.repeat(1_000_000);
  if (ctx.query.short) ctx.body = 'x';
  else ctx.throw(400);
});

router.get('/later', (ctx) => load().then(() => { // handler: GET /later unguarded
  ctx.body = 'x'.repeat(1_000_000); // amplifies: constant 1000000
}));

router.get('/timer', (ctx) => new Promise((resolve) => { // handler: GET /timer unguarded
  setTimeout(() => {
    ctx.body = 'x'.repeat(1_000_000); // amplifies: constant 1000000
    resolve();
  }, 10);
}));

router.get('/not-awaited', (ctx) => { // handler: GET /not-awaited unguarded
  fill(ctx);
});

async function fill(ctx) {
  ctx.body = 'x'.repeat(1_000_000); // amplifies: constant 1000000
  await load();
}

app.use(router.routes());
app.listen(3000);

async function load() {
  return 1;
}
