// sample: decorators of the same names from another package, beside a Nest controller under other names
import { Controller, Get, Query, UseGuards } from '@acme/device-bus';
import { Controller as HttpController, Get as HttpGet, Module, Query as HttpQuery } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Controller('sensors')
class SensorsController {
  @Get('noise')
  noise(@Query('n') n: string) {
    return 'x'.repeat(Number(n));
  }

  @Get('static')
  static() {
    return '-'.repeat(1_000_000);
  }
}

@HttpController('sensors')
class HttpSensorsController {
  @HttpGet('noise')
  noise(@HttpQuery('n') n: string) { // handler: GET /sensors/noise unguarded
    return 'x'.repeat(Number(n)); // amplifies: request
  }

  @Get('calm')
  calm() {
    return [new SensorsController()];
  }
}

function Post(path: string): MethodDecorator {
  return (_target, key) => console.log(path, key);
}

@HttpController('jobs')
class JobsController {
  @Post('run')
  run() {
    return '+'.repeat(1_000_000);
  }

  @HttpGet('state')
  state() { // handler: GET /jobs/state unguarded
    return { idle: true, guards: typeof UseGuards };
  }
}

@Module({ controllers: [HttpSensorsController, JobsController] })
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
