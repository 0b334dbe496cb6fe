import { Controller, Get } from '@nestjs/common';
import { LimitedController } from './base.controller.ts';
import { Unlimited } from './index.ts';

@Controller('bands')
export class BandsController extends LimitedController {
  @Get()
  list() { // handler: GET /bands guarded router
    return [];
  }

  @Unlimited()
  @Get('all')
  all() { // handler: GET /bands/all unguarded ; near-miss: switched-off
    return [];
  }
}
