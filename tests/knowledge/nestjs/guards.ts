// sample: guard classes that only authenticate, that let all pass, and that limit by themselves
import { type CanActivate, Controller, type ExecutionContext, Get, HttpException, HttpStatus, Injectable, Module, UnauthorizedException, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

@Injectable()
class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.headers.authorization !== 'Bearer secret') {
      throw new UnauthorizedException();
    }
    return true;
  }
}

@Injectable()
class RateLimitGuard implements CanActivate {
  canActivate(): boolean {
    return true;
  }
}

@Injectable()
class LoosePointsGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    await limiter.consume(request.ip ?? 'unknown').catch(() => undefined);
    return true;
  }
}

@Injectable()
class PointsGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    try {
      await limiter.consume(request.ip ?? 'unknown');
    } catch {
      throw new HttpException('Too Many Requests', HttpStatus.TOO_MANY_REQUESTS);
    }
    return true;
  }
}

@Injectable()
class WindowGuard implements CanActivate {
  private readonly hits = new Map<string, number>();

  canActivate(context: ExecutionContext): boolean {
    const { ip = 'unknown' } = context.switchToHttp().getRequest<Request>();
    const count = (this.hits.get(ip) ?? 0) + 1;
    this.hits.set(ip, count);
    setTimeout(() => this.hits.delete(ip), 60_000).unref();
    if (count > 10) {
      throw new HttpException('Too Many Requests', 429);
    }
    return true;
  }
}

@UseGuards(TokenGuard)
@Controller('accounts')
class AccountsController {
  @Get()
  list() { // handler: GET /accounts unguarded
    return [];
  }

  @UseGuards(RateLimitGuard)
  @Get('named')
  named() { // handler: GET /accounts/named unguarded
    return [];
  }

  @UseGuards(LoosePointsGuard)
  @Get('loose')
  loose() { // handler: GET /accounts/loose unguarded
    return [];
  }

  @UseGuards(PointsGuard)
  @Get('points')
  points() { // handler: GET /accounts/points guarded
    return [];
  }

  @Get('window')
  @UseGuards(WindowGuard)
  window() { // handler: GET /accounts/window guarded
    return [];
  }
}

@Module({ controllers: [AccountsController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
}

void bootstrap();
