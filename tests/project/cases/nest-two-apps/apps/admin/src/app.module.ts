import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { HealthController } from '../../../libs/health/health.controller';
import { StockController } from './stock.controller';

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [StockController, HealthController],
})
export class AppModule {}
