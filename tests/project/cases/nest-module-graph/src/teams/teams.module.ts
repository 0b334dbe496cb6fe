import { forwardRef, Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.ts';
import { TeamsController } from './teams.controller.ts';

@Module({ imports: [forwardRef(() => UsersModule)], controllers: [TeamsController] })
export class TeamsModule {}
