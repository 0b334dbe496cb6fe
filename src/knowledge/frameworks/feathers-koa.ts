import { defineFramework, type Meaning, type Member, type Parameter, type Service } from '../schema.ts';

const PASSES: Meaning = { call: { passes: true } };
const NOTHING: Member = { does: 'nothing' };

function service(method: string, path: string, ...parameters: Parameter[]): Service {
  return { methods: [method], path, parameters: [...parameters, 'params'] };
}

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
    ...Object.fromEntries(['bodyParser', 'errorHandler', 'parseAuthentication', 'authenticate', 'cors', 'serveStatic'].map((name) => [name, PASSES])),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        use: { does: 'use', single: true, services: true },
        configure: { does: 'include' },
        service: { does: 'service', path: 0, object: 'service' },
        hooks: { does: 'ahead', hooks: { in: ['around', 'before'], all: 'all' } },
        set: { does: 'chain' },
        get: NOTHING,
        on: NOTHING,
        publish: NOTHING,
        listen: NOTHING,
        setup: NOTHING,
        teardown: NOTHING,
      },
    },
    rest: { role: 'other', others: 'unknown', members: {}, opens: true },
    services: { role: 'router', others: 'unknown', members: {} },
    service: { role: 'other', others: 'unknown', members: { hooks: { does: 'ahead', hooks: { in: ['around', 'before'], all: 'all' } }, on: NOTHING, publish: NOTHING } },
    params: {
      role: 'request',
      others: 'unknown',
      members: { query: { does: 'input', shape: 'strings' }, headers: { does: 'input', shape: 'strings' }, route: { does: 'input', shape: 'strings' } },
    },
    hook: {
      role: 'request',
      others: 'unknown',
      members: { params: { does: 'object', object: 'params' }, data: { does: 'input', shape: 'json' }, id: { does: 'input', shape: 'string' } },
    },
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'pass' } },
  },
  parameters: ['koa:context', 'koa:next'],
  hooks: { parameters: ['hook', 'next'], returns: 'pass' },
  services: {
    object: 'services',
    methods: {
      find: service('GET', ''),
      get: service('GET', '/:id', 'input:string'),
      create: service('POST', '', 'input:json'),
      update: service('PUT', '/:id', 'input:string', 'input:json'),
      patch: service('PATCH', '/:id', 'input:string', 'input:json'),
      remove: service('DELETE', '/:id', 'input:string'),
    },
    named: { option: 'methods', as: service('POST', '', 'input:json') },
    before: 'koa.before',
    returns: { as: 'json' },
  },
  paths: { use: 'prefix', route: 'exact', caseSensitive: false },
  rejection: 'forwarded',
});
