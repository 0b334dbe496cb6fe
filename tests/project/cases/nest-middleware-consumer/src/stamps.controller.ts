import { Controller, Get } from '@nestjs/common';

@Controller('stamps')
export class StampsController {
  @Get()
  list() { // handler: GET /stamps guarded
    return [];
  }
}
