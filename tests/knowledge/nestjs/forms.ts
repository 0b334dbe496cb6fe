// sample: middleware classes, guards that functions make, prefixes, and where a limiter can hide
import { type CallHandler, type CanActivate, Controller, type ExecutionContext, Get, Global, HttpException, Inject, Injectable, type MiddlewareConsumer, mixin, Module, type NestInterceptor, type NestMiddleware, RequestMethod, type Type, UseGuards, UseInterceptors } from '@nestjs/common';
import { APP_GUARD, NestFactory, Reflector, RouterModule } from '@nestjs/core';
import { RateLimiterGuard } from '@acme/nestjs-rate-limiter';
import { rateLimit } from 'express-rate-limit';
import type { NextFunction, Request, Response } from 'express';
import { AuthGuard } from '@nestjs/passport';

@Injectable()
class LimitMiddleware implements NestMiddleware {
  private readonly limiter = rateLimit({ windowMs: 60_000, limit: 10 });

  use(request: Request, response: Response, next: NextFunction) {
    this.limiter(request, response, next);
  }
}

@Injectable()
class LogMiddleware implements NestMiddleware {
  use(request: Request, _response: Response, next: NextFunction) {
    console.log(request.url);
    next();
  }
}

function perMinute(limit: number): Type<CanActivate> {
  class PerMinuteGuard implements CanActivate {
    private count = 0;

    canActivate() {
      this.count += 1;
      if (this.count > limit) {
        throw new HttpException('Too Many Requests', 429);
      }
      return true;
    }
  }
  return mixin(PerMinuteGuard);
}

@Injectable()
class OpenGuard implements CanActivate {
  constructor(@Inject('LIMITS') private readonly limits: { take(key: string): Promise<boolean> }) {}

  async canActivate(context: ExecutionContext) {
    return this.limits.take(context.switchToHttp().getRequest<Request>().ip ?? 'unknown');
  }
}

@Injectable()
class RefusingInterceptor implements NestInterceptor {
  private left = 10;

  intercept(_context: ExecutionContext, next: CallHandler) {
    if (this.left <= 0) {
      throw new HttpException('Too Many Requests', 429);
    }
    this.left -= 1;
    return next.handle();
  }
}

@Controller('a')
class AController {
  @Get()
  a() { // handler: GET /a guarded app
    return 'a';
  }
}

@Controller('b')
class BController {
  @Get()
  b() { // handler: GET /b unguarded
    return 'b';
  }

  @Get('mixed')
  @UseGuards(perMinute(5))
  mixed() { // handler: GET /b/mixed guarded route
    return 'b';
  }

  @Get('made')
  @UseGuards(new (perMinute(5))())
  made() { // handler: GET /b/made guarded route
    return 'b';
  }

  @Get('foreign')
  @UseGuards(RateLimiterGuard)
  foreign() { // handler: GET /b/foreign unknown unknown-package
    return 'b';
  }

  @Get('passport')
  @UseGuards(AuthGuard('jwt'))
  passport() { // handler: GET /b/passport unguarded
    return 'b';
  }

  @Get('open')
  @UseGuards(OpenGuard)
  open() { // handler: GET /b/open unknown
    return 'b';
  }

  @Get('intercepted')
  @UseInterceptors(RefusingInterceptor)
  intercepted() { // handler: GET /b/intercepted guarded route
    return 'b';
  }
}

@Controller({ path: 'c', version: '1' })
class CController {
  @Get()
  c() { // handler: GET /c guarded app
    return 'c';
  }

  @Get('free')
  free() { // handler: GET /c/free unguarded
    return 'c';
  }
}

@Controller(['d', 'e'])
class DController {
  @Get()
  d() { // handler: GET /d,/e unguarded
    return 'd';
  }
}

@Global()
@Module({ controllers: [AController, BController, CController, DController] })
class AppModule {
  configure(consumer: MiddlewareConsumer) {
    consumer
      .apply(LogMiddleware)
      .forRoutes('*')
      .apply(LogMiddleware, LimitMiddleware)
      .forRoutes(AController, 'd');
    consumer
      .apply(LimitMiddleware)
      .exclude({ path: 'c/free', method: RequestMethod.GET })
      .forRoutes({ path: 'c', method: RequestMethod.ALL }, { path: 'c/*rest', method: RequestMethod.ALL });
  }
}

@Controller('f')
class FController {
  @Get()
  f() { // handler: GET /f unknown dynamic-path
    return 'f';
  }
}

@Module({ controllers: [FController] })
class FModule {}

@Module({ imports: [FModule, RouterModule.register([{ path: 'admin', module: FModule }])] })
class RoutedModule {}

@Controller('g')
class GController {
  @Get()
  g() { // handler: GET /g guarded process
    return 'g';
  }
}

@Module({ controllers: [GController], providers: [{ provide: APP_GUARD, inject: [Reflector], useFactory: () => new (perMinute(10))() }] })
class FactoryModule {}

@Controller('h')
class HController {
  @Get()
  h() { // handler: GET /h guarded app
    return 'h';
  }
}

@Module({ controllers: [HController] })
class PrefixedModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);

  const routed = await NestFactory.create(RoutedModule);
  routed.use('/admin', rateLimit({ windowMs: 60_000, limit: 10 }));
  await routed.listen(3001);

  const made = await NestFactory.create(FactoryModule);
  await made.listen(3002);

  const prefixed = await NestFactory.create(PrefixedModule);
  prefixed.setGlobalPrefix('api');
  prefixed.use('/api', rateLimit({ windowMs: 60_000, limit: 10 }));
  await prefixed.listen(3003);
}

void bootstrap();
