const koaRouter = require('koa-router');
const { limited: action } = require('./utils/limited.js');

const router = koaRouter();
const actions = [{ path: '/ponds', method: 'post' }];

for (const { path, method } of actions) action(router, '/limited', path, method);

module.exports = router;
