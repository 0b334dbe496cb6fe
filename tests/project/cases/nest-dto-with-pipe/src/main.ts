import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { rateLimit } from 'express-rate-limit';
import { AppModule } from './app.module';

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  app.useGlobalPipes(new ValidationPipe({ transform: true }));
  await app.listen(3000);
}

void bootstrap();
