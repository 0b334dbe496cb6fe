// sample: routers below routers, and what surrounds them
import Koa, { type Context, type Next } from 'koa';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';

const createLimiter = (max: number): Koa.Middleware =>
  ratelimit({
    driver: 'memory',
    db: new Map(),
    duration: 60_000,
    max,
    id: (ctx: Context) => ctx.ip,
    errorMessage: 'Slow down.',
  });

const requireUser = async (ctx: Context, next: Next): Promise<void> => {
  if (ctx.get('authorization') === '') {
    ctx.throw(401, 'sign in first');
  }
  await next();
};

const comments = new Router();
comments.get('/', (ctx) => { // handler: GET / guarded
  ctx.body = { post: ctx.params['post'], comments: [] };
});

const drafts = new Router();
drafts.get('/', (ctx) => { // handler: GET / unguarded
  ctx.body = [];
});

const posts = new Router();
posts.get('/', requireUser, (ctx) => { // handler: GET / unguarded
  ctx.body = [];
});
posts.use('/drafts', requireUser, drafts.routes());
posts.use('/:post/comments', createLimiter(30), comments.routes(), comments.allowedMethods());

const log = new Router();
log.get('/log', (ctx) => { // handler: GET /log guarded
  ctx.body = [];
});

const admin = new Router();
admin.use(requireUser, createLimiter(10));
admin.use('/audit', log.routes());
admin.delete('/posts/:post', (ctx) => { // handler: DELETE /posts/:post guarded router
  ctx.status = 204;
});

const v1 = new Router({ prefix: '/v1' });
v1.use('/posts', posts.routes());
v1.use('/admin', admin.routes());
v1.get('/', (ctx) => { // handler: GET _ unguarded
  ctx.body = { links: ['/v1/posts', '/v1/admin'] };
});

const app = new Koa();
app.proxy = true;
app.use(v1.routes());
app.use(v1.allowedMethods());

export default app;

app.listen(3000, () => {
  console.log('listening on 3000');
});
