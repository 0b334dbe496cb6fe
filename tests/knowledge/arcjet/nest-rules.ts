// sample: Arcjet's guard without a rule about the rate, and with rules that a decorator adds
import { ArcjetGuard, ArcjetModule, shield, slidingWindow, WithArcjetRules } from '@arcjet/nest';
import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@UseGuards(ArcjetGuard)
@Controller('users')
class UsersController {
  @Get()
  list() { // handler: GET /users unguarded ; near-miss: switched-off
    return [];
  }

  @WithArcjetRules([slidingWindow({ mode: 'LIVE', interval: 60, max: 10 })])
  @Get('added')
  added() { // handler: GET /users/added unknown
    return [];
  }
}

@Controller('open')
class OpenController {
  @WithArcjetRules([slidingWindow({ mode: 'LIVE', interval: 60, max: 10 })])
  @Get()
  list() { // handler: GET /open unguarded
    return [];
  }
}

@Module({ imports: [ArcjetModule.forRoot({ key: process.env.ARCJET_KEY, rules: [shield({ mode: 'LIVE' })] })], controllers: [UsersController, OpenController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
