import { Controller, Get } from '@nestjs/common';

@Controller('parcels')
export class ParcelsController {
  @Get()
  list() { // handler: GET /parcels unguarded
    return [];
  }
}
