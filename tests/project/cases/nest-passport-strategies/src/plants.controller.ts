import { Controller, Get, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { KeyGuard } from './auth/key.guard';
import { Way } from './auth/ways';

@Controller('plants')
export class PlantsController {
  @Get('keyed')
  @UseGuards(KeyGuard)
  keyed() { // handler: GET /plants/keyed guarded route
    return [];
  }

  @Get('cookie')
  @UseGuards(AuthGuard('cookie'))
  cookie() { // handler: GET /plants/cookie unguarded
    return [];
  }

  @Get('named')
  @UseGuards(AuthGuard(Way.Cookie))
  named() { // handler: GET /plants/named unguarded
    return [];
  }
}
