export * from './users.controller';
export * from './teams.controller';
export * from './plans.controller';
