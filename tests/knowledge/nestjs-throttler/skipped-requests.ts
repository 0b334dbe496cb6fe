// sample: guards that leave out some requests: those with a method, those for a path, or none that a client could choose
import 'reflect-metadata';
import { All, Controller, type ExecutionContext, Get, Injectable, Module, Post, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Injectable()
class WritesOnly extends ThrottlerGuard {
  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    const { method } = context.switchToHttp().getRequest();
    return method === 'GET';
  }
}

@Injectable()
class AllButHealth extends ThrottlerGuard {
  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    return context.switchToHttp().getRequest().path === '/health';
  }
}

@Injectable()
class NotInTests extends ThrottlerGuard {
  protected override async shouldSkip(): Promise<boolean> {
    return process.env.NODE_ENV === 'test';
  }
}

@Injectable()
class NewKeys extends ThrottlerGuard {
  protected override async getTracker(): Promise<string> {
    return String(Math.random());
  }
}

@Injectable()
class KeysForSome extends ThrottlerGuard {
  protected override async getTracker(request: Record<string, any>): Promise<string> {
    return request['ip'] ?? String(Math.random());
  }
}

@Controller('writes')
@UseGuards(WritesOnly)
class WritesController {
  @Get()
  get() { // handler: GET /writes unguarded ; near-miss: switched-off
    return 'a';
  }

  @Post()
  post() { // handler: POST /writes guarded
    return 'a';
  }

  @All('all')
  all() { // handler: * /writes/all unknown
    return 'a';
  }
}

@Controller()
@UseGuards(AllButHealth)
class HealthController {
  @Get('health')
  health() { // handler: GET /health unguarded ; near-miss: switched-off
    return 'a';
  }

  @Get('users')
  users() { // handler: GET /users guarded
    return 'a';
  }
}

@Controller('others')
class OthersController {
  @UseGuards(NotInTests)
  @Get('tests')
  tests() { // handler: GET /others/tests guarded
    return 'a';
  }

  @UseGuards(NewKeys)
  @Get('keys')
  keys() { // handler: GET /others/keys unguarded ; near-miss: switched-off
    return 'a';
  }

  @UseGuards(KeysForSome)
  @Get('some')
  some() { // handler: GET /others/some guarded
    return 'a';
  }
}

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])], controllers: [WritesController, HealthController, OthersController] })
class AppModule {}

void NestFactory.create(AppModule, { logger: false }).then((app) => app.listen(3000));
