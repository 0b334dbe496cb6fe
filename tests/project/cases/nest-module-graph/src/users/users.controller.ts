import { Controller, Get } from '@nestjs/common';

@Controller('users')
export class UsersController {
  @Get()
  list() { // handler: GET /users guarded process
    return [];
  }
}
