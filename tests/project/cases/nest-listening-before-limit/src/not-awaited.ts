import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import rateLimit from 'express-rate-limit';

@Controller('menu')
class MenuController {
  @Get()
  all() { // handler: GET /menu guarded
    return ['soup'];
  }
}

@Module({ controllers: [MenuController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  // The routes are registered when the promise is fulfilled.
  void app.listen(3043);
  app.use(rateLimit({ windowMs: 60_000, max: 3 }));
}
void bootstrap();
