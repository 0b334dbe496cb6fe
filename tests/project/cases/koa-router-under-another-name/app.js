const Koa = require('koa');
const ratelimit = require('koa-ratelimit');
const limited = require('./limited.js');
const router = require('./router.js');

const app = new Koa();

app.use(router.routes());
app.use(ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 }));
app.use(limited.routes());
app.listen(3000);
