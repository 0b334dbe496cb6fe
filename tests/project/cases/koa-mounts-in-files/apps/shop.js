const Koa = require('koa');
const basket = require('./basket');

const shop = new Koa();

shop.use(basket.routes());
shop.use((ctx) => { // handler: * _ guarded
  ctx.body = '<h1>Shop</h1>';
});

module.exports = shop;
