export { UsersController } from './users.controller';
