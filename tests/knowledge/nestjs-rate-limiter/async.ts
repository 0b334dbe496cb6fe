// sample: the module with options that a function gives
import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RateLimiterGuard, RateLimiterModule } from 'nestjs-rate-limiter';

@Controller('users')
class UsersController {
  @UseGuards(RateLimiterGuard)
  @Get()
  list() { // handler: GET /users guarded route
    return [];
  }

  @Get('open')
  open() { // handler: GET /users/open unguarded
    return [];
  }
}

@Module({ imports: [RateLimiterModule.registerAsync({ useFactory: () => ({ points: 10, duration: 60 }) })], controllers: [UsersController] })
class AppModule {}

const app = await NestFactory.create(AppModule);

await app.listen(3000);
