import { Controller, Delete, Get, Post, Put, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { AccountGuard, ThrottleLoginGuard } from './account.guard';
import { Careful, Login } from './decorators';

@Controller('files')
export class FilesController {
  @Get()
  list() { // handler: GET /files unguarded
    return [];
  }

  @UseGuards(ThrottlerGuard)
  @Get(':id')
  show() { // handler: GET /files/:id guarded route
    return {};
  }

  @UseGuards(AccountGuard)
  @Put(':id')
  replace() { // handler: PUT /files/:id guarded route
    return {};
  }

  @Careful()
  @Delete(':id')
  remove() { // handler: DELETE /files/:id guarded
    return {};
  }

  @UseGuards(ThrottleLoginGuard)
  @Throttle({ default: { limit: 3, ttl: 60_000 } })
  @Post()
  upload() { // handler: POST /files unguarded
    return {};
  }

  @Login()
  @Post('login')
  login() { // handler: POST /files/login unguarded
    return {};
  }
}
