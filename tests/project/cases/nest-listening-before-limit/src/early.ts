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
class EarlyModule {}

async function bootstrap() {
  const app = await NestFactory.create(EarlyModule);
  app.use(rateLimit({ windowMs: 60_000, max: 3 }));
  await app.listen(3042);
}
void bootstrap();
