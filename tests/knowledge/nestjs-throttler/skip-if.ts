// sample: limits that leave out some requests, each for itself or all of them
import 'reflect-metadata';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('users')
class UsersController {
  @Get()
  get() { // handler: GET /users unguarded ; near-miss: switched-off
    return 'a';
  }

  @Post()
  post() { // handler: POST /users guarded process
    return 'a';
  }
}

@Controller('files')
class FilesController {
  @Get()
  get() { // handler: GET /files unguarded ; near-miss: switched-off
    return 'a';
  }
}

@Module({
  imports: [
    ThrottlerModule.forRoot([
      { name: 'short', ttl: 1000, limit: 3, skipIf: (context) => context.switchToHttp().getRequest().method === 'GET' },
      { name: 'long', ttl: 60_000, limit: 10, skipIf: (context) => ['GET', 'HEAD'].includes(context.switchToHttp().getRequest().method) },
    ]),
  ],
  controllers: [UsersController, FilesController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class AppModule {}

void NestFactory.create(AppModule, { logger: false }).then((app) => app.listen(3000));
