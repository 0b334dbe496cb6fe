import Koa from 'koa';
import compose from 'koa-compose';
import ratelimit from 'koa-ratelimit';
import admin from './admin.js';
import status from './status.js';
import www from './www.js';

const app = new Koa();
const everybody = compose(www.middleware);

app.use(async (ctx, next) => {
  if (ctx.path === '/status') return compose(status.middleware)(ctx);
  return next();
});
app.use(ratelimit({ driver: 'memory', db: new Map(), duration: 60_000, max: 10 }));
app.use(async (ctx, next) => {
  ctx.state.host = ctx.hostname.split('.')[0];
  await next();
});
app.use(async (ctx, next) => {
  switch (ctx.state.host) {
    case 'admin':
      await compose(admin.middleware)(ctx);
      break;
    case 'www':
      await everybody(ctx, next);
      break;
    default:
      ctx.redirect('/www');
  }
});
app.listen(3000);
