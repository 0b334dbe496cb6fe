import { rateLimit } from 'express-rate-limit';
import { Controller, Get, Middlewares, Path, Route } from 'tsoa';

@Route('users')
export class UsersController extends Controller {
  @Get()
  public async list(): Promise<string[]> { // handler: GET /users unguarded ; near-miss: attached-after
    return [];
  }

  @Get('{id}')
  @Middlewares(rateLimit({ windowMs: 60_000, limit: 10 }))
  public async show(@Path() id: number): Promise<number> { // handler: GET /users/{id} guarded route
    return id;
  }

  @Get('unregistered')
  public async unregistered(): Promise<string[]> { // handler: GET /users/unregistered unknown mounted-elsewhere
    return [];
  }
}
