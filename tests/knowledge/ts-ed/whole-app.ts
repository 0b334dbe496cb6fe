// sample: a server with its controllers: limiters in the route's decorator, beside it, on the class, and on none
import { Configuration, Controller } from '@tsed/di';
import { TooManyRequests } from '@tsed/exceptions';
import { Next, Req, Res } from '@tsed/platform-http';
import { PlatformExpress } from '@tsed/platform-express';
import { Middleware, type MiddlewareMethods, Use, UseAfter, UseAuth, UseBefore, UseBeforeEach } from '@tsed/platform-middlewares';
import { Context, PathParams } from '@tsed/platform-params';
import { All, Get, Operation, Post, Returns } from '@tsed/schema';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const hits = new Map<string, number>();

@Middleware()
class ThrowingMiddleware implements MiddlewareMethods {
  use(@Req() request: Req, @Context() context: Context) {
    const count = (hits.get(request.ip) ?? 0) + 1;
    hits.set(request.ip, count);
    if (count > 10) throw new TooManyRequests('Too Many Requests');
    context.set('count', count);
  }
}

@Middleware()
class AnsweringMiddleware implements MiddlewareMethods {
  use(@Req() request: Req, @Res() response: Res, @Next() next: Next) {
    const count = (hits.get(request.ip) ?? 0) + 1;
    hits.set(request.ip, count);
    if (count > 10) {
      response.status(429).send('Too Many Requests');
      return;
    }
    next();
  }
}

@Middleware()
class LogMiddleware implements MiddlewareMethods {
  use(@Req() request: Req) {
    console.log(request.url);
  }
}

@Controller('/users')
class UsersController {
  @Get('/')
  list() { // handler: GET /users unguarded
    return [];
  }

  @Get('/inline', limiter)
  inline() { // handler: GET /users/inline guarded route
    return [];
  }

  @Post('/')
  @UseBefore(limiter)
  @Returns(201)
  create() { // handler: POST /users guarded route
    return {};
  }

  @Get('/thrown')
  @UseBeforeEach(ThrowingMiddleware)
  thrown() { // handler: GET /users/thrown guarded route
    return [];
  }

  @Get('/answered')
  @Use(AnsweringMiddleware)
  answered() { // handler: GET /users/answered guarded route
    return [];
  }

  @All('/logged')
  @UseAuth(LogMiddleware, { role: 'admin' })
  logged() { // handler: * /users/logged unguarded
    return [];
  }

  @Operation('DELETE', '/:id')
  @UseAfter(limiter)
  remove(@PathParams('id') id: string) { // handler: DELETE /users/:id unguarded
    return { id };
  }
}

@Controller({ path: '/teams' })
@UseBefore(limiter)
class TeamsController {
  @Get('/')
  list() { // handler: GET /teams guarded router
    return 'teams';
  }
}

@Controller({ path: '/plans', middlewares: { useBefore: [limiter] } })
class PlansController {
  @Get('/')
  list() { // handler: GET /plans guarded router
    return 'plans';
  }
}

@Controller('/unmounted')
class UnmountedController {
  @Get('/')
  list() { // handler: GET /unmounted unknown mounted-elsewhere
    return 'unmounted';
  }
}

@Configuration({ mount: { '/rest': [UsersController, TeamsController], '/': PlansController }, middlewares: ['cookie-parser', { use: 'compression', env: 'production' }] })
class Server {}

async function bootstrap() {
  const platform = await PlatformExpress.bootstrap(Server);
  await platform.listen();
}

void bootstrap();
