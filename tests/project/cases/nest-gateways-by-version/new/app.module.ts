import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { RowsGateway } from './rows.gateway.js';
import { SocketThrottlerGuard } from './throttler.guard.js';

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  providers: [RowsGateway, { provide: APP_GUARD, useClass: SocketThrottlerGuard }],
})
export class AppModule {}
