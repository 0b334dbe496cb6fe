import { Controller, Get, Put, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

@Controller('stock')
export class StockController {
  @Get()
  list() { // handler: GET /stock unguarded
    return [];
  }

  @UseGuards(ThrottlerGuard)
  @Put(':item')
  fill() { // handler: PUT /stock/:item guarded route
    return { filled: true };
  }
}
