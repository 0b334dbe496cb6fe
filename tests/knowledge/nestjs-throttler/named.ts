// sample: two named throttlers; skipping one leaves the other, skipping both leaves none
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { SkipThrottle, Throttle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('search')
class SearchController {
  @Get()
  search() { // handler: GET /search guarded
    return [];
  }

  @Throttle({ short: { limit: 1, ttl: 1000 } })
  @Get('deep')
  deep() { // handler: GET /search/deep guarded
    return [];
  }

  @SkipThrottle({ short: true })
  @Get('stream')
  stream() { // handler: GET /search/stream guarded
    return [];
  }

  @SkipThrottle({ short: true, long: true })
  @Get('suggest')
  suggest() { // handler: GET /search/suggest unguarded
    return [];
  }
}

@Module({
  imports: [
    ThrottlerModule.forRoot([
      { name: 'short', ttl: 1000, limit: 3 },
      { name: 'long', ttl: 60_000, limit: 100 },
    ]),
  ],
  controllers: [SearchController],
  providers: [ThrottlerGuard, { provide: APP_GUARD, useExisting: ThrottlerGuard }],
})
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
