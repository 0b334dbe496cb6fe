import { pathsOf } from './paths';

/** Which files hold what: `CONTROLLERS=src/api/*.ts`. */
export const env = {
  app: { prefix: process.env.PREFIX, dirs: { controllers: pathsOf('CONTROLLERS'), middlewares: pathsOf('MIDDLEWARES') } },
};
