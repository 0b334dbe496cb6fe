// sample: the same names from one's own code, and the package's default import
import Koa from 'koa';
import Router from '@koa/router';
import koa2 from 'koa2-ratelimit';

class RateLimit {
  static middleware({ max }) {
    return async (ctx, next) => {
      ctx.set('X-RateLimit-Limit', String(max));
      await next();
    };
  }
}

const app = new Koa();
const own = new Router({ prefix: '/own' });
own.use(RateLimit.middleware({ max: 10 }));
own.get('/', (ctx) => { // handler: GET _ unguarded
  ctx.body = 'ok';
});

const theirs = new Router({ prefix: '/theirs' });
theirs.use(koa2.RateLimit.middleware({ interval: { min: 1 }, max: 10 }));
theirs.get('/', (ctx) => { // handler: GET _ guarded router
  ctx.body = 'ok';
});

app.use(own.routes());
app.use(theirs.routes());
app.listen(3000);
