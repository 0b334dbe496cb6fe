import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { LoggingInterceptor } from './logging.interceptor.ts';
import { WindowInterceptor } from './window.interceptor.ts';

@Controller('halls')
@UseInterceptors(LoggingInterceptor)
export class HallsController {
  @Get()
  list() { // handler: GET /halls unguarded
    return [];
  }

  @UseInterceptors(WindowInterceptor)
  @Get('free')
  free() { // handler: GET /halls/free guarded route
    return [];
  }
}
