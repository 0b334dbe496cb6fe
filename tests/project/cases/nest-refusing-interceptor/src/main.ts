import { NestFactory } from '@nestjs/core';
import { HallsModule } from './halls.module.ts';
import { RoomsModule } from './rooms.module.ts';

const rooms = await NestFactory.create(RoomsModule);
await rooms.listen(3000);

const halls = await NestFactory.create(HallsModule);
await halls.listen(3001);
