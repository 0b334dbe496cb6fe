import { TeamsModule } from './teams/teams.module.ts';
import { UsersModule } from './users/users.module.ts';

export const features = [TeamsModule, UsersModule];
