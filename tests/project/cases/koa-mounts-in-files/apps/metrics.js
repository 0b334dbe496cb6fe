const Koa = require('koa');

const metrics = new Koa();

metrics.use(async (ctx) => { // handler: * _ unguarded
  ctx.body = 'up 1';
});

module.exports = metrics;
