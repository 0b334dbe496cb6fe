// sample: other forms of oak's routes, requests and answers
import { Application, type Middleware, Router, type RouterMiddleware } from '@oak/oak';

export const padded: Middleware = (ctx) => {
  ctx.response.body = 'x'.repeat(Number(ctx.request.url.searchParams.get('size'))); // amplifies: request
};

export const named: RouterMiddleware<'/named'> = (ctx) => {
  ctx.response.body = 'x'.repeat(Number(ctx.params.size)); // amplifies: request
};

const router = new Router();

const log: Middleware = async (ctx, next) => {
  console.log(ctx.request.method, ctx.cookies.get('session'));
  await next();
};

const show: RouterMiddleware<'/shown'> = (ctx) => {
  const size = Number(ctx.request.headers.get('x-size'));
  ctx.assert(size <= 100, 400);
  ctx.response.body = 'x'.repeat(size);
};

router.param('id', (id, ctx, next) => next());
router.prefix('/v1');
router.redirect('/old', '/new');
router.all('/all', (ctx) => { // handler: * /all unguarded
  ctx.cookies.set('seen', 'yes');
  ctx.response.body = 'all';
});
router.add('REPORT', '/report', (ctx) => { // handler: REPORT /report unguarded
  ctx.response.body = 'report';
});
router.patch('/form', async (ctx) => { // handler: PATCH /form unguarded
  const form = await ctx.request.body.form();
  const data = await ctx.request.body.formData();
  ctx.response.body = 'x'.repeat(Number(form.get('size')) + Number(data.get('size'))); // amplifies: request
});
router.post('/text', async (ctx) => { // handler: POST /text unguarded
  ctx.response.body = 'x'.repeat(Number(await ctx.request.body.text())); // amplifies: request
});
router.head('/thrown', async (ctx) => { // handler: HEAD /thrown unguarded
  const size = Number(await ctx.cookies.get('size'));
  if (size > 100) ctx.throw(400);
  ctx.response.body = 'x'.repeat(size);
});
router.options('/moved', (ctx) => { // handler: OPTIONS /moved unguarded
  if (ctx.params.size) ctx.response.redirect('/');
  else ctx.response.body = 'x'.repeat(Number(ctx.request.url.searchParams.get('size'))); // amplifies: request
});
router.get('/file', async (ctx) => { // handler: GET /file unguarded
  if (ctx.params.size) await ctx.send({ root: 'public' });
  else ctx.response.body = 'x'.repeat(Number(ctx.request.url.searchParams.get('size'))); // amplifies: request
});
router.get('/shown', show); // handler: GET /shown unguarded

const app = new Application();

app.addEventListener('error', console.error);
app.use(log, router.routes());
await app.listen({ port: 8000 });
