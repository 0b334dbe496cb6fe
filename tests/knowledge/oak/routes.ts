// sample: oak of Deno, by its registry, with and without a limit in front
import { Application, type Context, type Middleware, Router, Status } from 'jsr:@oak/oak@17';

const hits = new Map<string, number>();

const limit: Middleware = async (ctx, next) => {
  const count = (hits.get(ctx.request.ip) ?? 0) + 1;
  hits.set(ctx.request.ip, count);
  if (count > 10) {
    ctx.response.status = Status.TooManyRequests;
    ctx.response.body = 'Too Many Requests';
    return;
  }
  await next();
};

const users = new Router({ prefix: '/users' });

users.get('/', (ctx) => { // handler: GET /users unguarded
  ctx.response.body = 'x'.repeat(Number(ctx.request.url.searchParams.get('size'))); // amplifies: request
});

users.get('/:id', ({ params, response }) => { // handler: GET /users/:id unguarded
  response.body = { id: params.id };
});

users.post('/', limit, async (ctx) => { // handler: POST /users guarded route
  const { size } = await ctx.request.body.json();
  ctx.response.body = 'x'.repeat(size); // amplifies: request
});

users.put('/', async (ctx) => { // handler: PUT /users unguarded
  const { size } = await ctx.request.body({ type: 'json' }).value;
  ctx.response.body = 'x'.repeat(Math.min(size, 100));
});

function show(ctx: Context): void {
  ctx.response.body = 'x'.repeat(Number(ctx.request.url.searchParams.get('size'))); // amplifies: request
}

users.delete('/', show); // handler: DELETE /users unguarded

const app = new Application();

app.use(async (ctx, next) => {
  await next();
  ctx.response.headers.set('X-Powered-By', 'oak');
});
app.use(users.routes());
app.use(users.allowedMethods());
app.use(limit);

const late = new Router();

late.get('/late', (ctx) => { // handler: GET /late guarded app
  ctx.response.body = 'late';
});

app.use(late.routes());
await app.listen({ port: 8000 });
