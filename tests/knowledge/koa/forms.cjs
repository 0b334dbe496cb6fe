// sample: the ways to register a handler, with a guard in the same call, on a path of the router, and without
const Koa = require('koa');
const Router = require('@koa/router');
const ratelimit = require('koa-ratelimit');

const app = new Koa();
const router = new Router();
const db = new Map();
const limit = (max, namespace) => ratelimit({ driver: 'memory', db, duration: 60000, max, namespace });
const strict = limit(5, 'strict');

router.get('/', (ctx) => { // handler: GET / unguarded
  ctx.body = '<h1>Koa</h1>';
});

router.get('/limited', strict, async (ctx) => { // handler: GET /limited guarded route
  ctx.body = 'limited';
});

router.get('user', '/users/:id', (ctx) => { // handler: GET /users/:id unguarded
  ctx.body = { id: ctx.params.id };
});

router.put('change-user', '/users/:id', strict, (ctx) => { // handler: PUT /users/:id guarded route
  ctx.body = { id: ctx.params.id };
});

router.all('/echo', (ctx) => { // handler: * /echo unguarded
  ctx.body = ctx.method;
});

router.register('/posts', ['GET', 'POST'], (ctx) => { // handler: GET|POST /posts unguarded
  ctx.body = [];
});

router
  .patch('/tags/:id', (ctx) => { // handler: PATCH /tags/:id unguarded
    ctx.status = 204;
  })
  .delete('/tags/:id', strict, (ctx) => { // handler: DELETE /tags/:id guarded route
    ctx.status = 204;
  });

// Alone in front of the handler, for the same path.
router.all('/report', limit(2, 'report'));
router.get('/report', (ctx) => { // handler: GET /report guarded
  ctx.body = { rows: 0 };
});

router.use('/api', limit(100, 'api'));
router.get('/api', (ctx) => { // handler: GET /api guarded
  ctx.body = { version: 1 };
});
router.get('/api/teams', (ctx) => { // handler: GET /api/teams guarded
  ctx.body = [];
});
router.get('/apis', (ctx) => { // handler: GET /apis unguarded
  ctx.body = ['v1'];
});

router.use(['/admin', '/audit'], limit(10, 'admin'));
router.get('/audit/log', (ctx) => { // handler: GET /audit/log guarded
  ctx.body = [];
});

app.use(router.routes()).use(router.allowedMethods());
app.listen(process.env.PORT || 3000);
