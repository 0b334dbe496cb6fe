import { Body, Controller, Get, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { LinesQuery, PrintDto } from './lines.dto';

@Controller('lines')
export class LinesController {
  @Get('count')
  count(@Query() query: LinesQuery) { // handler: GET /lines/count guarded
    return Array.from({ length: query.count }, (_, line) => ({ line }));
  }

  @Get('manual')
  manual(@Query() { count }: LinesQuery, @Res() res: Response) { // handler: GET /lines/manual guarded
    res.type('txt').send('line\n'.repeat(count));
  }

  @Get('width')
  width(@Query() query: LinesQuery) { // handler: GET /lines/width guarded
    return '-'.repeat(query.width); // amplifies: request
  }

  @Get('length')
  length(@Query() query: LinesQuery) { // handler: GET /lines/length guarded
    return '-'.repeat(query.length); // amplifies: request 50000000
  }

  @Get('step')
  step(@Query() query: LinesQuery) { // handler: GET /lines/step guarded
    return '-'.repeat(query.step);
  }

  @Post('page')
  page(@Body() body: PrintDto) { // handler: POST /lines/page guarded
    return new StreamableFile(Buffer.alloc(body.page.size));
  }

  @Post('cover')
  cover(@Body() body: PrintDto) { // handler: POST /lines/cover guarded
    return new StreamableFile(Buffer.alloc(body.cover.size)); // amplifies: request
  }

  @Get('untyped')
  untyped(@Query('count') count: number) { // handler: GET /lines/untyped guarded
    return '-'.repeat(count); // amplifies: request
  }
}
