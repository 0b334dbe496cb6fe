import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { HallsController } from './halls.controller.ts';
import { LoggingInterceptor } from './logging.interceptor.ts';

@Module({ controllers: [HallsController], providers: [{ provide: APP_INTERCEPTOR, useClass: LoggingInterceptor }] })
export class HallsModule {}
