import { Controller, Get, Route } from 'tsoa';

/** The tool's configuration may say that all paths begin with `/api`. */
@Route('users')
export class UsersController extends Controller {
  @Get()
  public async list(): Promise<string[]> { // handler: GET /users unknown dynamic-path
    return [];
  }
}
