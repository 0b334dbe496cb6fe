const Router = require('@koa/router');

const router = new Router();

router.get('/basket', (ctx) => { // handler: GET /basket guarded
  ctx.body = { items: [] };
});

module.exports = router;
