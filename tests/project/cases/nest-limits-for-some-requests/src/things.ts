import { Controller, Delete, Get, Module, UseGuards, UseInterceptors } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { FriendsGuard, LateGuard, ListedGuard, UnaskedGuard, WritingGuard } from './guards.ts';

@Controller('things')
class ThingsController {
  @UseGuards(WritingGuard)
  @Get()
  list() { // handler: GET /things unguarded ; near-miss: switched-off
    return [];
  }

  @UseGuards(WritingGuard)
  @Delete()
  clear() { // handler: DELETE /things guarded route
    return [];
  }

  @UseGuards(FriendsGuard)
  @Get('friends')
  friends() { // handler: GET /things/friends unknown unclear-refusal
    return [];
  }

  @UseGuards(ListedGuard)
  @Get('listed')
  listed() { // handler: GET /things/listed unknown unclear-refusal
    return [];
  }

  @UseInterceptors(LateGuard)
  @Get('late')
  late() { // handler: GET /things/late guarded route
    return [];
  }

  @UseInterceptors(UnaskedGuard)
  @Get('unasked')
  unasked() { // handler: GET /things/unasked unknown unclear-refusal
    return [];
  }
}

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])], controllers: [ThingsController] })
export class ThingsModule {}
