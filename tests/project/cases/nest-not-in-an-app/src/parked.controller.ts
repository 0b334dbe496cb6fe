import { Controller, Get } from '@nestjs/common';

@Controller('parked')
export class ParkedController {
  @Get()
  list() { // handler: GET /parked unknown
    return [];
  }
}
