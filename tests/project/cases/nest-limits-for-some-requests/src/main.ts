import { NestFactory } from '@nestjs/core';
import { OrdersModule } from './orders.ts';
import { ThingsModule } from './things.ts';

const orders = await NestFactory.create(OrdersModule);
orders.setGlobalPrefix('api');
await orders.listen(3000);

const things = await NestFactory.create(ThingsModule);
await things.listen(3001);
