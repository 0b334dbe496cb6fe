import { RateLimitModule } from '@acme/nest-rate-limit';
import { Module } from '@nestjs/common';
import { VaultedController } from './vaulted.controller.ts';

@Module({ imports: [RateLimitModule.register({ points: 10 })], controllers: [VaultedController] })
export class AppModule {}
