// sample: members of Koa's context, request and response that are seldom used, and its types
import Koa from 'koa';
import type { Context, ExtendableContext, Middleware, ParameterizedContext } from 'koa';
import Router, { type RouterContext } from '@koa/router';
import type OldRouter from 'koa-router';

const app = new Koa();
const router = new Router();

router.get('/sources', (ctx) => { // handler: GET /sources unguarded
  const { size } = ctx.headers;
  const lines = [ctx.querystring, ctx.search, ctx.originalUrl, ctx.href, ctx.host, ctx.hostname, ctx.header.accept].join(' ');
  ctx.body = lines + 'x'.repeat(Number(size)); // amplifies: request
});

router.get('/cookie', (ctx) => { // handler: GET /cookie unguarded
  ctx.cookies.set('seen', 'yes');
  ctx.body = 'x'.repeat(Number(ctx.cookies.get('size'))); // amplifies: request
});

router.post('/request', ({ request }) => { // handler: POST /request unguarded
  const { rawBody, querystring, search, headers, header, originalUrl, href, host, hostname } = request;
  request.ctx.body = [rawBody, querystring, search, headers.accept, header.accept, originalUrl, href, host, hostname].join(' ');
});

router.get('/headers', (ctx) => { // handler: GET /headers unguarded
  ctx.append('x-line', 'x'.repeat(Number(ctx.query.size))); // amplifies: request
  ctx.response.append('x-line', 'y'.repeat(Number(ctx.query.size))); // amplifies: request
  ctx.res.setHeader('x-node', 'z'.repeat(Number(ctx.query.size))); // amplifies: request
  ctx.attachment('name.txt');
  ctx.assert(ctx.query.size, 400);
  ctx.response.status = 200;
  ctx.body = 'headers';
});

router.get('/moved', (ctx) => ctx.redirect('/')); // handler: GET /moved unguarded
router.get('/moved-too', (ctx) => ctx.response.redirect('/')); // handler: GET /moved-too unguarded
router.get('/page', (ctx) => ctx.render('page')); // handler: GET /page unguarded

function parameterized(ctx: ParameterizedContext): void {
  ctx.body = 'x'.repeat(Number(ctx.query.size)); // amplifies: request
}

const typed: Middleware = (ctx) => {
  ctx.body = 'x'.repeat(Number(ctx.query.size)); // amplifies: request
};

router.get('/asserted', (ctx) => { // handler: GET /asserted unguarded
  const size = Number(ctx.query.size);
  ctx.assert(size <= 1000, 400, 'too large');
  ctx.body = 'x'.repeat(size);
});

router.get('/parameterized', parameterized); // handler: GET /parameterized unguarded
router.get('/typed', typed); // handler: GET /typed unguarded

app.use(router.routes()).use(router.allowedMethods());

export function onApp(other: Koa, routes: Router, old: OldRouter): void {
  routes.get('/on-router', (ctx: RouterContext) => { // handler: GET /on-router unknown
    ctx.body = 'router';
  });
  old.get('/on-old', (ctx: ExtendableContext) => { // handler: GET /on-old unknown
    ctx.body = 'old';
  });
  other.use((ctx: Context) => { // handler: * / unknown
    ctx.body = 'app';
  });
}
