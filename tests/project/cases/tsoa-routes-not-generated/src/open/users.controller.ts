import { rateLimit } from 'express-rate-limit';
import { Body, Controller, Get, Middlewares, Path, Post, Query, Route } from 'tsoa';

@Route('users')
export class UsersController extends Controller {
  @Get('{id}')
  public async show(@Path() id: number, @Query() size: number): Promise<string> { // handler: GET /users/{id} unguarded ; near-miss: attached-after
    return `${id}${'x'.repeat(size)}`; // amplifies: request
  }

  @Post()
  @Middlewares(rateLimit({ windowMs: 60_000, limit: 10 }))
  public async create(@Body() body: { readonly name: string }): Promise<string> { // handler: POST /users guarded route
    return body.name;
  }
}
