import { Controller, Get, Param } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';

@Controller('places')
export class PlacesController {
  @Get()
  list() { // handler: GET /places guarded
    return [];
  }

  @SkipThrottle()
  @Get('ping')
  ping() { // handler: GET /places/ping unguarded
    return 'pong';
  }

  @Get(':id')
  show(@Param('id') id: string) { // handler: GET /places/:id guarded
    return { id };
  }
}
