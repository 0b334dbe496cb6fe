import { FEATHERS_APP, FEATHERS_OBJECTS, FEATHERS_SERVICES, PASSES } from '../parts/feathers.ts';
import { each } from '../parts/names.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type Member } from '../schema.ts';

const CHAIN: Member = { does: 'chain' };

export default defineFramework({
  id: 'feathers-express',
  name: 'Feathers (Express)',
  docs: 'https://feathersjs.com/api/express',
  // The second version is Express itself.
  packages: ['@feathersjs/express', 'feathers', 'feathers-rest'],
  bodyLimit: 102_400,
  exports: {
    '': { call: { object: 'app' } },
    rest: { call: { object: 'rest' } },
    'feathers-rest:': { call: { object: 'rest' } },
    Router: { call: { object: 'express:router' } },
    ...each(['json', 'urlencoded', 'raw', 'text', 'static', 'serveStatic', 'cors', 'compression', 'notFound', 'errorHandler', 'parseAuthentication', 'authenticate'], PASSES),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...FEATHERS_APP,
        ...verbs(['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], { path: 0, handlers: 1 }),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
        use: { does: 'use', services: true },
        param: { does: 'param', parameters: ['express:request', 'express:response', 'express:next', 'input:string'] },
        set: CHAIN,
        enable: CHAIN,
        disable: CHAIN,
      },
    },
    ...FEATHERS_OBJECTS,
  },
  parameters: ['express:request', 'express:response', 'express:next'],
  errorHandler: [null, 'express:request', 'express:response', 'express:next'],
  hooks: { parameters: ['hook', 'next'], returns: 'pass' },
  // Before version 5, a service stands where it is given to `use`. Source: https://feathersjs.com/api/express
  services: { ...FEATHERS_SERVICES, between: { package: '@feathersjs/express', unless: '>=5' } },
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, strips: true },
  rejection: 'forwarded',
});
