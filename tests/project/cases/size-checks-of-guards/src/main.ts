import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MaxWidthGuard } from './guards';
import { RowsController } from './rows.controller';

@Module({ controllers: [RowsController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.useGlobalGuards(new MaxWidthGuard());
  await app.listen(3000);
}
void bootstrap();
