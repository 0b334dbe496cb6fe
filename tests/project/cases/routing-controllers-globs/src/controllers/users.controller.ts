import { Get, JsonController, QueryParam } from 'routing-controllers';

@JsonController('/users')
export class UsersController {
  @Get()
  list(@QueryParam('rows') rows: number) { // handler: GET /users guarded app
    return Array.from({ length: rows }, () => 'row'); // amplifies: request
  }
}
