import { Controller, Get, Post, UseGuards } from '@nestjs/common';
import { Limited, LimitedByHand, Roles, RolesGuard } from './index.ts';

@Controller('songs')
@UseGuards(RolesGuard)
export class SongsController {
  @Get()
  @Limited()
  list() { // handler: GET /songs guarded route
    return [];
  }

  @Get('top')
  @LimitedByHand()
  top() { // handler: GET /songs/top guarded route
    return [];
  }

  @Post()
  @Roles('admin')
  create() { // handler: POST /songs unguarded
    return { created: true };
  }
}
