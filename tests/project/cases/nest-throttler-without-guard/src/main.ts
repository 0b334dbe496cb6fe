import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { SessionGuard } from './session.guard';

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.useGlobalGuards(new SessionGuard());
  await app.listen(3000);
}

void bootstrap();
