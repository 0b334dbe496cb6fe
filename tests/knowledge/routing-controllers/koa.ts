// sample: the same decorators on Koa, whose middleware has two parameters
import Koa, { type Context, type Next } from 'koa';
import ratelimit from 'koa-ratelimit';
import { Controller, createKoaServer, Ctx, Get, type KoaMiddlewareInterface, Middleware, UseBefore, useKoaServer } from 'routing-controllers';

const hits = new Map<string, number>();

@Middleware({ type: 'before' })
class CountMiddleware implements KoaMiddlewareInterface {
  async use(context: Context, next: Next): Promise<void> {
    const count = (hits.get(context.ip) ?? 0) + 1;
    hits.set(context.ip, count);
    if (count > 10) {
      context.status = 429;
      context.body = 'Too Many Requests';
      return;
    }
    await next();
  }
}

@Middleware({ type: 'before' })
class LogMiddleware implements KoaMiddlewareInterface {
  async use(context: Context, next: Next): Promise<void> {
    console.log(context.url);
    await next();
  }
}

@Controller('/counted')
class CountedController {
  @Get()
  list() { // handler: GET /counted guarded app
    return 'counted';
  }
}

@Controller('/open')
class OpenController {
  @Get()
  list() { // handler: GET /open unguarded
    return 'open';
  }

  @Get('/size')
  size(@Ctx() context: Context) { // handler: GET /open/size unguarded
    context.body = 'x'.repeat(Number(context.query.size)); // amplifies: request
    return context;
  }

  @Get('/limited')
  @UseBefore(ratelimit({ driver: 'memory', db: new Map(), max: 10 }))
  limited() { // handler: GET /open/limited guarded route
    return 'limited';
  }

  @Get('/inline')
  @UseBefore(async (context: Context, next: Next) => {
    if ((hits.get(context.ip) ?? 0) > 10) context.throw(429);
    await next();
  })
  inline() { // handler: GET /open/inline guarded route
    return 'inline';
  }
}

@Controller('/behind')
class BehindController {
  @Get()
  list() { // handler: GET /behind guarded app
    return 'behind';
  }
}

createKoaServer({ controllers: [CountedController], middlewares: [CountMiddleware] }).listen(3000);
createKoaServer({ controllers: [OpenController], middlewares: [LogMiddleware] }).listen(3001);

const app = new Koa();
app.use(ratelimit({ driver: 'memory', db: new Map(), max: 10 }));
useKoaServer(app, { controllers: [BehindController] });
app.listen(3002);
