// sample: the guard on a controller and on a method; the decorator alone does nothing
import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RateLimit, RateLimiterGuard, RateLimiterModule } from 'nestjs-rate-limiter';

@UseGuards(RateLimiterGuard)
@Controller('users')
class UsersController {
  @RateLimit({ keyPrefix: 'users', points: 1, duration: 60 })
  @Get()
  list() { // handler: GET /users guarded router
    return [];
  }
}

class SilentGuard extends RateLimiterGuard {
  async responseHandler() {}
}

@Controller('open')
class OpenController {
  @RateLimit({ keyPrefix: 'open', points: 1, duration: 60 })
  @Get('decorated')
  decorated() { // handler: GET /open/decorated unguarded
    return [];
  }

  @UseGuards(RateLimiterGuard)
  @Get('guarded')
  guarded() { // handler: GET /open/guarded guarded route
    return [];
  }

  @UseGuards(SilentGuard)
  @Get('silent')
  silent() { // handler: GET /open/silent unguarded ; near-miss: switched-off
    return [];
  }
}

@Module({ imports: [RateLimiterModule.register({ points: 100, duration: 60 })], controllers: [UsersController, OpenController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
