import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { OrdersController } from './orders.controller';
import { SessionGuard } from './session.guard';

@Module({
  controllers: [OrdersController],
  providers: [{ provide: APP_GUARD, useClass: SessionGuard }],
})
export class OrdersModule {}
