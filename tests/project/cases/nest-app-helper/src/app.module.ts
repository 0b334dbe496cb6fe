import { Module } from '@nestjs/common';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { NotesController } from './notes.controller.ts';

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])], controllers: [NotesController], providers: [ThrottlerGuard] })
export class AppModule {}
