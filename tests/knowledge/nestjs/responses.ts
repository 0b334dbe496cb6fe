// sample: the ways of a Nest method into the response, and values that never reach it
import { Controller, Get, HttpException, Module, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { of } from 'rxjs';

@Controller('texts')
class TextsController {
  @Get('plain')
  plain(@Query('n') n: string) { // handler: GET /texts/plain guarded
    return 'x'.repeat(Number(n)); // amplifies: request
  }

  @Get('object')
  async object(@Query('n') n: string) { // handler: GET /texts/object guarded
    return { ok: true, padding: ' '.repeat(Number(n)) }; // amplifies: request
  }

  @Get('promise')
  promise(@Query('n') n: string): Promise<string> { // handler: GET /texts/promise guarded
    return Promise.resolve('x'.repeat(Number(n))); // amplifies: request
  }

  @Get('observable')
  observable(@Query('n') n: string) { // handler: GET /texts/observable guarded
    return of('x'.repeat(Number(n))); // amplifies: request
  }

  @Get('file')
  file(@Query('n') n: string) { // handler: GET /texts/file guarded
    return new StreamableFile(Buffer.alloc(Number(n))); // amplifies: request
  }

  @Get('rows/:n')
  rows(@Param('n') n: string) { // handler: GET /texts/rows/:n guarded
    const rows: string[] = [];
    for (let i = 0; i < Number(n); i++) { // amplifies: request
      rows.push(`row ${i}`);
    }
    return rows;
  }

  @Get('refused')
  refused(@Query('n') n: string): never { // handler: GET /texts/refused guarded
    throw new HttpException('x'.repeat(Number(n)), 400); // amplifies: request
  }

  @Get('helper')
  helper(@Query('n') n: string) { // handler: GET /texts/helper guarded
    return this.banner(Number(n));
  }

  private banner(width: number): string {
    return '='.repeat(width); // amplifies: request
  }

  @Get('manual')
  manual(@Query('n') n: string, @Res() res: Response) { // handler: GET /texts/manual guarded
    return res.send('x'.repeat(Number(n))); // amplifies: request
  }

  @Get('chain')
  chain(@Query('n') n: string, @Res() res: Response): void { // handler: GET /texts/chain guarded
    res.status(200).json(Array.from({ length: Number(n) })); // amplifies: request
  }

  @Get('passthrough')
  passthrough(@Query('n') n: string, @Res({ passthrough: true }) res: Response) { // handler: GET /texts/passthrough guarded
    res.setHeader('x-kind', 'text');
    return 'x'.repeat(Number(n)); // amplifies: request
  }

  @Get('ignored')
  ignored(@Query('n') n: string, @Res() res: Response) { // handler: GET /texts/ignored guarded
    res.send('sent by hand');
    return 'x'.repeat(Number(n));
  }

  @Get('constant')
  constant() { // handler: GET /texts/constant guarded
    return 'response'.repeat(1_000_000); // amplifies: constant 8000000
  }

  @Get('small')
  small() { // handler: GET /texts/small guarded
    return 'response'.repeat(1000);
  }

  @Get('capped')
  capped(@Query('n') n: string) { // handler: GET /texts/capped guarded
    return 'x'.repeat(Math.min(Number(n) || 0, 500));
  }

  @Get('high-cap')
  highCap(@Query('n') n: string) { // handler: GET /texts/high-cap guarded
    return 'x'.repeat(Math.min(Number(n), 500_000)); // amplifies: request 500000
  }

  @Get('logged')
  logged(@Query('n') n: string) { // handler: GET /texts/logged guarded
    console.log('-'.repeat(Number(n)));
    return { logged: true };
  }
}

@Module({ controllers: [TextsController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  await app.listen(3000);
}

void bootstrap();
