// sample: a limiter that a module applies to paths, controllers and methods, with an exclusion
import { Controller, Get, type MiddlewareConsumer, Module, type NestModule, Post, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

@Controller('dogs')
class DogsController {
  @Get()
  list() { // handler: GET /dogs guarded
    return [];
  }
}

@Controller('cats')
class CatsController {
  @Get()
  list() { // handler: GET /cats guarded
    return [];
  }

  @Get('names')
  names() { // handler: GET /cats/names unguarded
    return [];
  }
}

@Controller('birds')
class BirdsController {
  @Get()
  list() { // handler: GET /birds guarded
    return [];
  }

  @Post()
  create() { // handler: POST /birds unguarded
    return { created: true };
  }
}

@Controller('fish')
class FishController {
  @Get()
  list() { // handler: GET /fish unguarded
    return [];
  }
}

@Module({ controllers: [DogsController, CatsController, BirdsController, FishController] })
class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(limiter).forRoutes('dogs');
    consumer.apply(limiter).exclude('cats/names').forRoutes(CatsController);
    consumer.apply(limiter).forRoutes({ path: 'birds', method: RequestMethod.GET });
    consumer.apply((_req: unknown, _res: unknown, next: () => void) => next()).forRoutes('fish');
  }
}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
