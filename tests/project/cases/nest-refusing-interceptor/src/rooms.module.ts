import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { RoomsController } from './rooms.controller.ts';
import { WindowInterceptor } from './window.interceptor.ts';
import { WindowService } from './window.service.ts';

@Module({
  controllers: [RoomsController],
  providers: [WindowService, { provide: APP_INTERCEPTOR, useClass: WindowInterceptor }],
})
export class RoomsModule {}
