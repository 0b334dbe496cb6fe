import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { LettersController } from './letters.controller';
import { strict } from './limits';
import { ParcelsController } from './parcels.controller';
import { RequestLogMiddleware } from './request-log.middleware';
import { StampsController } from './stamps.controller';

@Module({ controllers: [LettersController, ParcelsController, StampsController] })
export class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RequestLogMiddleware).forRoutes(LettersController, ParcelsController, StampsController);
    consumer.apply(strict).exclude('letters/prices').forRoutes(LettersController);
    consumer.apply(strict).forRoutes('stamps');
  }
}
