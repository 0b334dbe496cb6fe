import { Controller, Get } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';

@SkipThrottle()
@Controller('status')
export class StatusController {
  @Get()
  status() { // handler: GET /status unguarded
    return { up: true };
  }

  @SkipThrottle({ default: false })
  @Get('history')
  history() { // handler: GET /status/history guarded process
    return [];
  }
}
