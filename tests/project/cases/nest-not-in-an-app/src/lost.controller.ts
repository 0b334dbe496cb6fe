import { Controller, Get } from '@nestjs/common';

@Controller('lost')
export class LostController {
  @Get()
  list() { // handler: GET /lost unknown
    return [];
  }
}
