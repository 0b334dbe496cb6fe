import { Controller, Get } from '@nestjs/common';

@Controller('teams')
export class TeamsController {
  @Get()
  list() { // handler: GET /teams guarded process
    return [];
  }
}
