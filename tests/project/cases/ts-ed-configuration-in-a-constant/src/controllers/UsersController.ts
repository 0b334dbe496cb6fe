import { Controller } from '@tsed/di';
import { Get } from '@tsed/schema';

@Controller('/users')
export class UsersController {
  @Get('/')
  list() { // handler: GET /users guarded app
    return [];
  }
}
