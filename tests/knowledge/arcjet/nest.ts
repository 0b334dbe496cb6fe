// sample: Arcjet's guard for a whole Nest app
import { ArcjetGuard, ArcjetModule, fixedWindow, shield } from '@arcjet/nest';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';

@Controller('users')
class UsersController {
  @Get()
  list() { // handler: GET /users guarded process
    return [];
  }
}

@Module({
  imports: [ArcjetModule.forRoot({ isGlobal: true, key: process.env.ARCJET_KEY, rules: [shield({ mode: 'LIVE' }), fixedWindow({ mode: 'LIVE', window: '60s', max: 10 })] })],
  controllers: [UsersController],
  providers: [{ provide: APP_GUARD, useClass: ArcjetGuard }],
})
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
