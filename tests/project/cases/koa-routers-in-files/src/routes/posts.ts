import Router from '@koa/router';

const posts = new Router();

posts.get('/', (ctx) => { // handler: GET / guarded
  ctx.body = [];
});

export default posts;
