import { Get, JsonController } from 'routing-controllers';

@JsonController('/users')
export class UsersController {
  @Get()
  list() { // handler: GET /users guarded
    return [];
  }
}
