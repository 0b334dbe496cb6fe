// sample: a guard over an empty list of throttlers refuses nothing
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('tides')
class TidesController {
  @Get()
  list() { // handler: GET /tides unguarded
    return [];
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([])],
  controllers: [TidesController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
