import { Controller, Get } from 'routing-controllers';

@Controller('/users')
export class UsersController {
  @Get()
  list() { // handler: GET /users unguarded
    return 'users';
  }
}
