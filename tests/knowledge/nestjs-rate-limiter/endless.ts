// sample: a guard for the whole app that keeps no limit
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { RateLimiterGuard, RateLimiterModule } from 'nestjs-rate-limiter';

@Controller('users')
class UsersController {
  @Get()
  list() { // handler: GET /users unguarded ; near-miss: switched-off
    return [];
  }
}

@Module({
  imports: [RateLimiterModule.register({ points: Infinity, duration: 60 })],
  controllers: [UsersController],
  providers: [{ provide: APP_GUARD, useClass: RateLimiterGuard }],
})
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
