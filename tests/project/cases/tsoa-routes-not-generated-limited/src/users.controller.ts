import { Controller, Get, Route } from 'tsoa';

@Route('users')
export class UsersController extends Controller {
  @Get()
  public async list(): Promise<string[]> { // handler: GET /users guarded app
    return [];
  }
}
