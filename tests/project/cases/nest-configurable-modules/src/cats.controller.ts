import { Controller, Get } from '@nestjs/common';

@Controller('cats')
export class CatsController {
  @Get()
  list() { // handler: GET /cats unguarded
    return [];
  }
}
