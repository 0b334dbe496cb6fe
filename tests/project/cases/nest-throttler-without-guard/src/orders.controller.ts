import { Controller, Get, Post } from '@nestjs/common';
import { Throttle } from '@nestjs/throttler';

@Controller('orders')
export class OrdersController {
  @Get()
  list() { // handler: GET /orders unguarded
    return [];
  }

  @Throttle({ default: { limit: 3, ttl: 60_000 } })
  @Post()
  create() { // handler: POST /orders unguarded
    return { created: true };
  }
}
