const Koa = require('koa');
const mount = require('koa-mount');
const ratelimit = require('koa-ratelimit');
const metrics = require('./apps/metrics');
const shop = require('./apps/shop');
const registerAdmin = require('./apps/admin');

async function main() {
  const app = new Koa();
  app.use(mount('/metrics', metrics));
  app.use(ratelimit({ driver: 'memory', db: new Map(), duration: 60000, max: 100 }));
  app.use(mount('/shop', shop));
  registerAdmin(app);
  app.listen(3000);
}

main();
