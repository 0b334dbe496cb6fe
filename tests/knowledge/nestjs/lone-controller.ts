// sample: a controller without its module: a guard for the whole application may stand elsewhere
import { type CanActivate, Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

class SessionGuard implements CanActivate {
  canActivate(): boolean {
    return true;
  }
}

@Controller('users')
export class UsersController {
  @Get()
  list() { // handler: GET /users unknown
    return [];
  }

  @Get('export')
  export(@Query('rows') rows: string) { // handler: GET /users/export unknown
    return Array.from({ length: Number(rows) }, () => 'row').join('\n'); // amplifies: request
  }

  @UseGuards(SessionGuard)
  @Get(':id')
  show(@Param('id') id: string) { // handler: GET /users/:id unknown
    return { id };
  }

  @UseGuards(ThrottlerGuard)
  @Get(':id/photo')
  photo(@Param('id') id: string) { // handler: GET /users/:id/photo guarded route
    return { id };
  }
}

@UseGuards(SessionGuard, ThrottlerGuard)
@Controller('teams')
export class TeamsController {
  @Get()
  list() { // handler: GET /teams guarded
    return [];
  }
}
