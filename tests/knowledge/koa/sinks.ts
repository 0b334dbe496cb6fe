// sample: sizes that a request decides, the ways into a response, and sizes that stay small
import { Readable } from 'node:stream';
import Koa, { type Context } from 'koa';
import { Router } from '@koa/router';
import bodyParser from 'koa-bodyparser';
import ratelimit from 'koa-ratelimit';

const MAX = 1000;
const app = new Koa();
app.use(ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 10 }));
app.use(bodyParser({ jsonLimit: '50kb' }));

function* lines(count: number): Generator<string> {
  for (let i = 0; i < count; i++) { // amplifies: request
    yield `line ${i}\n`;
  }
}

const router = new Router();

router.get('/text/:n', (ctx: Context) => { // handler: GET /text/:n guarded app
  ctx.body = 'x'.repeat(Number(ctx.params['n'])); // amplifies: request
});

router.get('/request/:n', (ctx) => { // handler: GET /request/:n guarded app
  ctx.body = 'x'.repeat(Number(ctx.request['params'].n)); // amplifies: request
});

router.get('/object', (ctx) => { // handler: GET /object guarded app
  const { rows = '10' } = ctx.query;
  ctx.response.body = { rows: Array.from({ length: Number(rows) }, (_, id) => ({ id })) }; // amplifies: request
});

router.post('/zeros', (ctx) => { // handler: POST /zeros guarded app
  const { bytes } = ctx.request.body as { bytes: number };
  ctx.type = 'application/octet-stream';
  ctx.body = Buffer.alloc(bytes); // amplifies: request
});

router.get('/stream', (ctx) => { // handler: GET /stream guarded app
  ctx.body = Readable.from(lines(Number(ctx.query['lines'])));
});

router.get('/write', (ctx) => { // handler: GET /write guarded app
  ctx.respond = false;
  for (let i = 0; i < Number(ctx.get('x-lines')); i++) { // amplifies: request
    ctx.res.write('line\n');
  }
  ctx.res.end();
});

router.get('/appended', async (ctx) => { // handler: GET /appended guarded app
  const url = new URL(ctx.url, 'http://localhost');
  const size = Number(url.searchParams.get('size'));
  let html = '';
  while (html.length < size) { // amplifies: request
    html += '<hr>';
  }
  ctx.body = html;
});

router.get('/min', (ctx) => { // handler: GET /min guarded app
  ctx.body = '*'.repeat(Math.max(0, Math.min(Number(ctx.query['n']) || 0, MAX)));
});

router.get('/thrown', (ctx) => { // handler: GET /thrown guarded app
  const n = Number(ctx.query['n']);
  if (n > MAX) ctx.throw(400, `n must be at most ${MAX}`);
  ctx.body = '*'.repeat(n);
});

router.get('/refused', (ctx) => { // handler: GET /refused guarded app
  const n = Number(ctx.query['n']);
  if (!Number.isInteger(n) || n < 0 || n > MAX) {
    ctx.status = 400;
    ctx.body = { error: 'invalid n' };
    return;
  }
  ctx.body = '*'.repeat(n);
});

router.get('/warned', (ctx) => { // handler: GET /warned guarded app
  const n = Number(ctx.query['n']);
  if (n > MAX) {
    ctx.set('x-warning', 'large');
  }
  ctx.body = '*'.repeat(n); // amplifies: request
});

router.post('/echo', (ctx) => { // handler: POST /echo guarded app
  ctx.body = ctx.request.body;
});

router.get('/counted', (ctx) => { // handler: GET /counted guarded app
  const bar = '#'.repeat(Number(ctx.query['n']));
  ctx.body = { length: bar.length };
});

app.use(router.routes());
app.listen(3000);
