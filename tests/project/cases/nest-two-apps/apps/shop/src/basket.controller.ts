import { Controller, Get } from '@nestjs/common';

@Controller('basket')
export class BasketController {
  @Get()
  show() { // handler: GET /basket guarded process
    return [];
  }
}
