import { home } from './home.js';
import { users } from './users.js';
import { teams } from './teams.js';

export const publicRoutes = [{ path: '/home', router: home }];

export const apiRoutes = [
  { path: '/users', router: users },
  { path: '/teams', router: teams },
];
