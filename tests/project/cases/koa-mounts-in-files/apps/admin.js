const Router = require('@koa/router');

module.exports = function registerAdmin(app) {
  const router = new Router({ prefix: '/admin' });

  router.get('/users', (ctx) => { // handler: GET _ guarded
    ctx.body = [];
  });

  app.use(router.routes());
};
