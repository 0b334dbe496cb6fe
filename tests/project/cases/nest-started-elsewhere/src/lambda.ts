import { NestFactory } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';
import serverless from 'serverless-http';
import { AppModule } from './app.module.ts';

export const handler = async (event: object, context: object) => {
  const app = await NestFactory.create(AppModule);
  app.useGlobalGuards(app.get(ThrottlerGuard));
  await app.init();
  return serverless(app.getHttpAdapter().getInstance())(event, context);
};
