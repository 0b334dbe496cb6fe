import { Controller, Get } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import { RateLimited } from './decorators';

@RateLimited()
@Controller('shares')
export class SharesController {
  @Get()
  list() { // handler: GET /shares guarded
    return [];
  }

  @SkipThrottle()
  @Get('public')
  public() { // handler: GET /shares/public unguarded
    return [];
  }
}
