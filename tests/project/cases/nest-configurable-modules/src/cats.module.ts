import { Module } from '@nestjs/common';
import { CatsController } from './cats.controller.ts';

@Module({ controllers: [CatsController] })
export class CatsModule {}
