import { type INestApplication, type Type, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';

export async function createApp(root: Type, isPublic: boolean): Promise<INestApplication> {
  const app = await NestFactory.create(root);
  app.useGlobalPipes(new ValidationPipe({ transform: true }));
  app.setGlobalPrefix('api', { exclude: ['health'] });
  if (isPublic) {
    app.useGlobalGuards(app.get(ThrottlerGuard));
  }
  return app;
}
