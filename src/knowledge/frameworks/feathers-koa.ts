import { FEATHERS_APP, FEATHERS_OBJECTS, FEATHERS_SERVICES, PASSES } from '../parts/feathers.ts';
import { each } from '../parts/names.ts';
import { defineFramework } from '../schema.ts';

export default defineFramework({
  id: 'feathers-koa',
  name: 'Feathers (Koa)',
  docs: 'https://feathersjs.com/api/koa',
  packages: ['@feathersjs/koa'],
  bodyLimit: 1_048_576,
  exports: {
    '': { call: { object: 'app' } },
    koa: { call: { object: 'app' } },
    rest: { call: { object: 'rest' } },
    ...each(['bodyParser', 'errorHandler', 'parseAuthentication', 'authenticate', 'cors', 'serveStatic'], PASSES),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: { ...FEATHERS_APP, use: { does: 'use', single: true, services: true }, set: { does: 'chain' }, get: { does: 'nothing' } },
    },
    ...FEATHERS_OBJECTS,
  },
  parameters: ['koa:context', 'koa:next'],
  hooks: { parameters: ['hook', 'next'], returns: 'pass' },
  services: { ...FEATHERS_SERVICES, before: 'koa.before' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: false },
  rejection: 'forwarded',
});
