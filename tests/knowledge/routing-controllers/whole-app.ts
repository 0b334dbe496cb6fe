// sample: controllers with their server in one file: limiters on methods, classes, and by name on none
import 'reflect-metadata';
import { rateLimit } from 'express-rate-limit';
import { All, Authorized, Body, Controller, createExpressServer, Delete, Get, JsonController, Method, Param, Post, UseAfter, UseBefore } from 'routing-controllers';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const open = rateLimit({ windowMs: 60_000, limit: 10, skip: () => true });

@JsonController('/users')
class UsersController {
  @Get()
  list() { // handler: GET /users unguarded
    return [];
  }

  @Get('/export')
  @UseBefore(limiter)
  export() { // handler: GET /users/export guarded route
    return [];
  }

  @Authorized()
  @Get('/:id')
  show(@Param('id') id: string) { // handler: GET /users/:id unguarded
    return { id };
  }

  @Post()
  @UseAfter(limiter)
  create(@Body() user: unknown) { // handler: POST /users unguarded
    return user;
  }

  @Delete('/:id')
  @UseBefore(open)
  remove(@Param('id') id: string) { // handler: DELETE /users/:id unguarded ; near-miss: switched-off
    return { id };
  }

  @Method('options', '/all')
  @All(/^\/every/)
  all() { // handler: OPTIONS /users/all unguarded
    return {};
  }

  helper() {
    return 'x'.repeat(1_000_000);
  }
}

@Controller('/teams')
@UseBefore(limiter)
class TeamsController {
  @Get('/')
  list() { // handler: GET /teams guarded router
    return 'teams';
  }
}

createExpressServer({ controllers: [UsersController, TeamsController] }).listen(3000);
