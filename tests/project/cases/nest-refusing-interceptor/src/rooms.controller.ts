import { Controller, Get } from '@nestjs/common';

@Controller('rooms')
export class RoomsController {
  @Get()
  list() { // handler: GET /rooms guarded process
    return [];
  }
}
