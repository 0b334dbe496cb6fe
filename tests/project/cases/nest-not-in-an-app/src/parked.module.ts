import { Module } from '@nestjs/common';
import { ParkedController } from './parked.controller.ts';

@Module({ controllers: [ParkedController] })
export class ParkedModule {}
