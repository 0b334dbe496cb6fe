import express, { type RequestHandler, type Router } from 'express';
import { limiter } from '../limiter';
import authRoute from './auth.route';
import docsRoute from './docs.route';

interface Mount {
  path: string;
  route: Router;
  before: RequestHandler[];
}

const router = express.Router();

const defaultRoutes: Mount[] = [
  { path: '/auth', route: authRoute, before: [limiter] },
  { path: '/docs', route: docsRoute, before: [] },
];

defaultRoutes.forEach(({ path, route, before }) => {
  router.use(path, ...before, route);
});

export default router;
