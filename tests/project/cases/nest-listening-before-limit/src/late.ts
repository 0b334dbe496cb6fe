import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import rateLimit from 'express-rate-limit';

@Controller('menu')
class MenuController {
  @Get()
  all() { // handler: GET /menu unguarded ; near-miss: attached-after
    return ['soup'];
  }
}

@Module({ controllers: [MenuController] })
class LateModule {}

async function bootstrap() {
  const app = await NestFactory.create(LateModule);
  await app.listen(3041);
  app.use(rateLimit({ windowMs: 60_000, max: 3 }));
}
void bootstrap();
