import { All, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { OrdersGuard } from './guards.ts';

@Controller('orders')
class OrdersController {
  @Get()
  list() { // handler: GET /orders unguarded ; near-miss: switched-off
    return [];
  }

  @Post()
  create() { // handler: POST /orders guarded process
    return {};
  }

  @Post(':id/items')
  add(@Param('id') id: string) { // handler: POST /orders/:id/items guarded process
    return { id };
  }

  @All('any')
  any() { // handler: * /orders/any unknown unclear-refusal
    return {};
  }
}

@Controller('users')
class UsersController {
  @Post()
  create() { // handler: POST /users unguarded ; near-miss: switched-off
    return {};
  }

  @Post('*rest')
  anywhere() { // handler: POST _ unknown unclear-refusal
    return {};
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [OrdersController, UsersController],
  providers: [{ provide: APP_GUARD, useClass: OrdersGuard }],
})
export class OrdersModule {}
