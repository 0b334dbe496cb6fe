// sample: subclasses of ThrottlerGuard that change the key, and those that let everything pass
import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

class ByAccount extends ThrottlerGuard {
  protected override async getTracker(req: Record<string, any>): Promise<string> {
    return req['user']?.id ?? req['ip'];
  }
}

class ByAccountLoudly extends ByAccount {
  protected override errorMessage = 'Slow down';
}

class OpenDoor extends ThrottlerGuard {
  override async canActivate(): Promise<boolean> {
    return true;
  }
}

class Skipping extends ThrottlerGuard {
  protected override async shouldSkip(): Promise<boolean> {
    return true;
  }
}

@Controller('doors')
class DoorsController {
  @UseGuards(ByAccount)
  @Get('account')
  account() { // handler: GET /doors/account guarded
    return [];
  }

  @UseGuards(ByAccountLoudly)
  @Get('loud')
  loud() { // handler: GET /doors/loud guarded
    return [];
  }

  @UseGuards(OpenDoor)
  @Get('open')
  open() { // handler: GET /doors/open unguarded
    return [];
  }

  @UseGuards(Skipping)
  @Get('skipping')
  skipping() { // handler: GET /doors/skipping unguarded
    return [];
  }
}

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])], controllers: [DoorsController] })
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
