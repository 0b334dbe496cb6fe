import { log } from '../../hooks/log.js';
import { UserService } from './users.class.js';

export const users = (app) => {
  app.use('users', new UserService()); // handler: GET|POST /users unguarded
  app.service('users').hooks({ around: { all: [log] }, before: { find: [log] } });
};
