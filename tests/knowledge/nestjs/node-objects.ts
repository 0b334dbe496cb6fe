// sample: what Express 4 and Node have, in Nest: older members of the request and response among it
import { Controller, Get, Module, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Request, Response } from 'express';

@Controller('old')
class OldController {
  @Get('param')
  param(@Req() request: Request) { // handler: GET /old/param unguarded
    return 'x'.repeat(Number(request.param('n'))); // amplifies: request
  }

  @Get('file')
  file(@Res() response: Response) { // handler: GET /old/file unguarded
    response.sendfile('public/index.html');
  }

  @Get('appended')
  appended(@Req() request: Request, @Res() response: Response) { // handler: GET /old/appended unguarded
    response.removeHeader('x-powered-by');
    response.appendHeader('x-padding', 'x'.repeat(Number(request.rawHeaders[1]))).flushHeaders(); // amplifies: request
    response.end();
  }
}

@Module({ controllers: [OldController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
