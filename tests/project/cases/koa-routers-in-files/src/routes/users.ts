import Router from '@koa/router';

const users = new Router();

users.get('/', (ctx) => { // handler: GET / guarded
  ctx.body = [];
});
users.get('/:id', (ctx) => { // handler: GET /:id guarded
  ctx.body = { id: ctx.params['id'] };
});

export default users;
