// sample: the forms of version 4: one object, positional Throttle, seconds
import { Controller, Get, Module, Post } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { SkipThrottle, Throttle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('votes')
class VotesController {
  @Get()
  list() { // handler: GET /votes guarded
    return [];
  }

  @Throttle(3, 60)
  @Post()
  vote() { // handler: POST /votes guarded
    return { counted: true };
  }

  @SkipThrottle(true)
  @Get('result')
  result() { // handler: GET /votes/result unguarded
    return {};
  }
}

@Module({
  imports: [ThrottlerModule.forRoot({ ttl: 60, limit: 10 })],
  controllers: [VotesController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
