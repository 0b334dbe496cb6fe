import { forwardRef, Module } from '@nestjs/common';
import { TeamsModule } from '../teams/teams.module.ts';
import { UsersController } from './users.controller.ts';

@Module({ imports: [forwardRef(() => TeamsModule)], controllers: [UsersController] })
export class UsersModule {}
