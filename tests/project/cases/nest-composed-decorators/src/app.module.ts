import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { BandsController } from './bands.controller.ts';
import { SongsController } from './songs.controller.ts';

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])], controllers: [BandsController, SongsController] })
export class AppModule {}
