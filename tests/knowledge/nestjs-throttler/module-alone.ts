// sample: ThrottlerModule without any guard, also below a Throttle decorator, guards nothing
import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SkipThrottle, Throttle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('orders')
class OrdersController {
  @Get()
  list() { // handler: GET /orders unguarded
    return [];
  }

  @Throttle({ default: { limit: 10, ttl: 60_000 } })
  @Post()
  create() { // handler: POST /orders unguarded
    return { created: true };
  }

  @SkipThrottle({ default: false })
  @Get('open')
  open() { // handler: GET /orders/open unguarded
    return [];
  }
}

@Throttle({ default: { limit: 5, ttl: 1000 } })
@Controller('invoices')
class InvoicesController {
  @Get()
  list() { // handler: GET /invoices unguarded
    return [];
  }
}

// No guard would keep a limit here.
@SkipThrottle()
@Controller('receipts')
class ReceiptsController {
  @Get()
  list() { // handler: GET /receipts unguarded ; near-miss: switched-off
    return [];
  }
}

@Module({
  imports: [ThrottlerModule.forRoot({ throttlers: [{ ttl: 60_000, limit: 10 }] })],
  controllers: [OrdersController, InvoicesController, ReceiptsController],
  providers: [{ provide: 'LIMITS', useClass: ThrottlerGuard }],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
}

void bootstrap();
