import { Controller, Get, Param, ParseIntPipe, Query, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { ComparingGuard, LenientGuard, MaxCountGuard, WarningGuard } from './guards';

@Controller('rows')
export class RowsController {
  @Get('checked')
  @UseGuards(MaxCountGuard)
  checked(@Query('count') count: string) { // handler: GET /rows/checked unguarded
    return '.'.repeat(Number(count));
  }

  @Get('compared')
  @UseGuards(ComparingGuard)
  compared(@Query('count') count: string) { // handler: GET /rows/compared unguarded
    return '.'.repeat(+count);
  }

  @Get('parsed')
  @UseGuards(MaxCountGuard)
  parsed(@Query('count', ParseIntPipe) count: number) { // handler: GET /rows/parsed unguarded
    return Array.from({ length: count }, (_, index) => index);
  }

  @Get('whole')
  @UseGuards(MaxCountGuard)
  whole(@Query() query: { count: string; size: string }) { // handler: GET /rows/whole unguarded
    return [
      '.'.repeat(Number(query.count)),
      '-'.repeat(Number(query.size)), // amplifies: request
    ];
  }

  @Get('taken')
  @UseGuards(MaxCountGuard)
  taken(@Query() { count }: { count: string }) { // handler: GET /rows/taken unguarded
    return '.'.repeat(Number(count));
  }

  @Get('request')
  @UseGuards(MaxCountGuard)
  request(@Req() request: Request) { // handler: GET /rows/request unguarded
    return '.'.repeat(Number(request.query.count));
  }

  @Get('path/:count')
  @UseGuards(MaxCountGuard)
  path(@Param('count') count: string) { // handler: GET /rows/path/:count unguarded
    return '.'.repeat(Number(count)); // amplifies: request
  }

  @Get('lenient')
  @UseGuards(LenientGuard)
  lenient(@Query('count') count: string) { // handler: GET /rows/lenient unguarded
    return '.'.repeat(Number(count)); // amplifies: request
  }

  @Get('warned')
  @UseGuards(WarningGuard)
  warned(@Query('count') count: string) { // handler: GET /rows/warned unguarded
    return '.'.repeat(Number(count)); // amplifies: request
  }

  @Get('open')
  open(@Query('count') count: string, @Query('width') width: string) { // handler: GET /rows/open unguarded
    return [
      '.'.repeat(Number(count)), // amplifies: request
      '.'.repeat(Number(width)),
    ];
  }
}
