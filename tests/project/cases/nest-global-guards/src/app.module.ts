import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { AddressGuard } from './address.guard';
import { PlacesController } from './places.controller';

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [PlacesController],
  providers: [AddressGuard],
})
export class AppModule {}
