// sample: useGlobalGuards beside an application of the same file that has none
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('stars')
class StarsController {
  @Get()
  list() { // handler: GET /stars guarded
    return [];
  }
}

@Controller('moons')
class MoonsController {
  @Get()
  list() { // handler: GET /moons unguarded
    return [];
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [StarsController],
  providers: [ThrottlerGuard],
})
class PublicModule {}

@Module({ controllers: [MoonsController] })
class PrivateModule {}

async function bootstrap() {
  const app = await NestFactory.create(PublicModule);
  app.useGlobalGuards(app.get(ThrottlerGuard));
  await app.listen(3000);

  const other = await NestFactory.create(PrivateModule);
  await other.listen(3001);
}

void bootstrap();
