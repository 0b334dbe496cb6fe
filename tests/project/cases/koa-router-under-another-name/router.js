const koaRouter = require('koa-router');
const { router: action } = require('./utils/router.js');

const router = koaRouter();
const actions = [{ path: '/ponds', method: 'post' }];

for (const { path, method } of actions) action(router, '/router', path, method);

module.exports = router;
