// sample: limits that never count, and options that a function gives
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { SkipThrottle, ThrottlerException, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('endless')
class EndlessController {
  @Get()
  list() { // handler: GET /endless unguarded ; near-miss: switched-off
    return [];
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: Infinity }])],
  controllers: [EndlessController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class EndlessModule {}

@Controller('skipped')
class SkippedController {
  @Get()
  list() { // handler: GET /skipped unguarded ; near-miss: switched-off
    return [];
  }
}

@Module({
  imports: [ThrottlerModule.forRoot({ throttlers: [{ ttl: 60_000, limit: 10 }], skipIf: () => true })],
  controllers: [SkippedController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class SkippedModule {}

@Controller('later')
class LaterController {
  private turns = 0;

  @Get()
  list() { // handler: GET /later guarded process
    return [];
  }

  @SkipThrottle()
  @Get('open')
  open() { // handler: GET /later/open unguarded ; near-miss: switched-off
    return [];
  }

  @SkipThrottle()
  @Get('own')
  own() { // handler: GET /later/own guarded handler
    this.turns += 1;
    if (this.turns > 10) {
      throw new ThrottlerException();
    }
    return [];
  }
}

@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      useFactory: () => ({ throttlers: [{ ttl: 60_000, limit: Number(process.env['LIMIT']) }] }),
    }),
  ],
  controllers: [LaterController],
  providers: [{ provide: APP_GUARD, useFactory: () => new ThrottlerGuard({ throttlers: [] }, undefined as never, undefined as never) }],
})
class LaterModule {}

for (const root of [EndlessModule, SkippedModule]) console.log(root.name);

void NestFactory.create(EndlessModule).then((app) => app.listen(3000));
void NestFactory.create(SkippedModule).then((app) => app.listen(3001));
void NestFactory.create(LaterModule).then((app) => app.listen(3002));
