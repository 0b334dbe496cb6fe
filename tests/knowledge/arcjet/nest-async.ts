// sample: the module of Arcjet with options that a function gives: one that refuses, and one that only records
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ArcjetGuard, ArcjetModule, fixedWindow } from '@arcjet/nest';

@Controller('users')
class UsersController {
  @Get()
  list() { // handler: GET /users guarded
    return [];
  }
}

@Module({
  imports: [ArcjetModule.forRootAsync({ useFactory: () => ({ key: 'key', rules: [fixedWindow({ mode: 'LIVE', window: '60s', max: 10 })] }) })],
  providers: [{ provide: APP_GUARD, useClass: ArcjetGuard }],
  controllers: [UsersController],
})
class AppModule {}

const app = await NestFactory.create(AppModule);

await app.listen(3000);

@Controller('recorded')
class RecordedController {
  @Get()
  list() { // handler: GET /recorded unguarded
    return [];
  }
}

@Module({
  imports: [ArcjetModule.forRootAsync({ useFactory: () => ({ key: 'key', rules: [fixedWindow({ mode: 'DRY_RUN', window: '60s', max: 10 })] }) })],
  providers: [{ provide: APP_GUARD, useClass: ArcjetGuard }],
  controllers: [RecordedController],
})
class RecordingModule {}

const recording = await NestFactory.create(RecordingModule);

await recording.listen(3001);
