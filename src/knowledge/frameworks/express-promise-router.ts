import { EXPRESS_ANSWERS, EXPRESS_ROUTES, EXPRESS_STACK } from '../parts/express.ts';
import { defineFramework, type Meaning } from '../schema.ts';

const ROUTER: Meaning = { call: { object: 'router' }, construct: { object: 'router' } };

/** A router of Express whose handlers may give promises: what those are fulfilled with may say that the request goes on. */
export default defineFramework({
  id: 'express-promise-router',
  name: 'express-promise-router',
  docs: 'https://github.com/express-promise-router/express-promise-router#readme',
  packages: ['express-promise-router'],
  bodyLimit: 102_400,
  exports: { '': ROUTER },
  objects: {
    router: { role: 'router', others: 'unknown', members: EXPRESS_STACK },
    route: { role: 'route', others: 'unknown', members: EXPRESS_ROUTES },
  },
  parameters: ['express:request', 'express:response', 'express:next'],
  errorHandler: [null, 'express:request', 'express:response', 'express:next'],
  goesOn: ['next', 'route'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, strips: true, parameters: 'params' },
  rejection: 'forwarded',
  answers: EXPRESS_ANSWERS,
});
