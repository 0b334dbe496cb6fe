import { Module } from '@nestjs/common';
import { CookieStrategy } from './auth/cookie.strategy';
import { KeyStrategy } from './auth/key.strategy';
import { PlantsController } from './plants.controller';

@Module({ controllers: [PlantsController], providers: [KeyStrategy, CookieStrategy] })
export class AppModule {}
