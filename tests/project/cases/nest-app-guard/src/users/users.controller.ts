import { Controller, Get, Param, Query } from '@nestjs/common';
import { UsersService } from './users.service';

@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  list() { // handler: GET /users guarded process
    return [];
  }

  @Get('sample')
  sample(@Query('count') count: string) { // handler: GET /users/sample guarded process
    return this.users.sample(Number(count)); // amplifies: request
  }

  @Get('few')
  few(@Query('count') count: string) { // handler: GET /users/few guarded process
    return this.users.sample(Math.min(Number(count) || 0, 20));
  }

  @Get(':id/avatar')
  avatar(@Param('id') id: string) { // handler: GET /users/:id/avatar guarded process
    return { id, image: this.users.avatar() };
  }
}
