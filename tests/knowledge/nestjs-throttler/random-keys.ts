// sample: limits that count each request for somebody else
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('users')
class UsersController {
  @Get()
  get() { // handler: GET /users unguarded ; near-miss: switched-off
    return 'a';
  }
}

@Module({
  imports: [ThrottlerModule.forRoot({ throttlers: [{ ttl: 60_000, limit: 10, generateKey: () => randomUUID() }], getTracker: () => String(Math.random()) })],
  controllers: [UsersController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class AppModule {}

void NestFactory.create(AppModule, { logger: false }).then((app) => app.listen(3000));
