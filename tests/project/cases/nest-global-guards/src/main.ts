import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { AddressGuard } from './address.guard';

function configure(app: INestApplication): void {
  app.enableCors();
  app.useGlobalGuards(app.get(AddressGuard));
}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  configure(app);
  await app.listen(3000);
}

void bootstrap();
