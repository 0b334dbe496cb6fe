// sample: a whole application without a limiter, and the forms of controllers, methods and paths
import { All, Body, Controller, Delete, Get, Head, HttpCode, Injectable, Module, type OnModuleInit, Options, Param, Patch, Post, Put, RequestMapping, RequestMethod, Sse } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { interval, map } from 'rxjs';

@Injectable()
class CatsService {
  private readonly cats = new Map<string, { name: string }>();

  get(id: string) {
    return this.cats.get(id);
  }

  all() {
    return [...this.cats.values()];
  }
}

@Controller('cats')
class CatsController implements OnModuleInit {
  constructor(private readonly service: CatsService) {}

  onModuleInit() {
    console.log(this.describe());
  }

  @Get()
  findAll() { // handler: GET /cats unguarded
    return this.service.all();
  }

  @Get(':id')
  async findOne(@Param('id') id: string) { // handler: GET /cats/:id unguarded
    return this.service.get(id);
  }

  @HttpCode(202)
  @Post('/')
  create(@Body() body: { name: string }) { // handler: POST /cats unguarded
    return { name: body.name };
  }

  @Put(':id') replace(@Param('id') id: string) { return { id }; } // handler: PUT /cats/:id unguarded

  @Patch('/:id/name')
  rename(@Param('id') id: string) { // handler: PATCH /cats/:id/name unguarded
    return { id };
  }

  @Delete(':id')
  remove(@Param('id') id: string): void { // handler: DELETE /cats/:id unguarded
    console.log(id);
  }

  private describe() {
    return `${this.service.all().length} cats`;
  }
}

@Controller()
class RootController {
  @Get()
  home() { // handler: GET / unguarded
    return 'hello';
  }

  @Get('health/live')
  live() { // handler: GET /health/live unguarded
    return { up: true };
  }

  @Head('probe')
  probe() {} // handler: HEAD /probe unguarded

  @Options('probe')
  options() { // handler: OPTIONS /probe unguarded
    return '';
  }
}

@Controller({ path: 'dogs' })
class DogsController {
  @Get(['tall', 'small'])
  bySize() { // handler: GET /dogs/tall,/dogs/small unguarded
    return [];
  }

  @All('any')
  any() { // handler: * /dogs/any unguarded
    return 'any';
  }

  @RequestMapping({ path: 'walk', method: RequestMethod.POST })
  walk() { // handler: POST /dogs/walk unguarded
    return { walked: true };
  }

  @Sse('barks')
  barks() { // handler: _ /dogs/barks unguarded
    return interval(1000).pipe(map((n) => ({ data: { n } })));
  }
}

@Module({ controllers: [CatsController, RootController, DogsController], providers: [CatsService] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableCors();
  await app.listen(3000);
}

void bootstrap();
