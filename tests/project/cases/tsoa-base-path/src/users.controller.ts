import { Controller, Get, Route } from 'tsoa';

@Route('users')
export class UsersController extends Controller {
  @Get('{id}')
  public async show(): Promise<string[]> { // handler: GET /v1/users/{id} guarded app
    return [];
  }
}
