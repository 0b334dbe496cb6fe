// sample: a guard that limits requests with some methods
import { type CanActivate, Controller, type ExecutionContext, Get, HttpException, Injectable, Module, Post, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

@Injectable()
class WriteGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.method !== 'GET') {
      try {
        await limiter.consume(request.ip ?? 'unknown');
      } catch {
        throw new HttpException('Too Many Requests', 429);
      }
    }
    return true;
  }
}

@Controller('items')
@UseGuards(WriteGuard)
class ItemsController {
  @Get()
  list(): string { // handler: GET /items unguarded
    return 'items';
  }

  @Post()
  add(): string { // handler: POST /items guarded
    return 'added';
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
