import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { FilesController } from './files.controller';
import { SharesController } from './shares.controller';

@Module({
  imports: [ThrottlerModule.forRootAsync({ useFactory: () => [{ ttl: 60_000, limit: 10 }] })],
  controllers: [FilesController, SharesController],
})
export class AppModule {}
