import { defineFramework, type Meaning, type Member, type Parameter, type Service } from '../schema.ts';

const PASSES: Meaning = { call: { passes: true } };
const NOTHING: Member = { does: 'nothing' };
const CHAIN: Member = { does: 'chain' };
const HOOKS: Member = { does: 'ahead', hooks: { in: ['around', 'before'], all: 'all' } };

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

function service(method: string, path: string, ...parameters: Parameter[]): Service {
  return { methods: [method], path, parameters: [...parameters, 'params'] };
}

export default defineFramework({
  id: 'feathers-express',
  name: 'Feathers (Express)',
  docs: 'https://feathersjs.com/api/express',
  packages: ['@feathersjs/express'],
  bodyLimit: 102_400,
  exports: {
    '': { call: { object: 'app' } },
    rest: { call: { object: 'rest' } },
    Router: { call: { object: 'express:router' } },
    ...Object.fromEntries(['json', 'urlencoded', 'raw', 'text', 'static', 'serveStatic', 'cors', 'compression', 'notFound', 'errorHandler', 'parseAuthentication', 'authenticate'].map((name) => [name, PASSES])),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...Object.fromEntries(VERBS.map((verb): [string, Member] => [verb, { does: 'route', methods: [verb.toUpperCase()], path: 0, handlers: 1 }])),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
        use: { does: 'use', services: true },
        param: { does: 'param' },
        configure: { does: 'include' },
        service: { does: 'service', path: 0, object: 'service' },
        hooks: HOOKS,
        set: CHAIN,
        enable: CHAIN,
        disable: CHAIN,
        on: NOTHING,
        publish: NOTHING,
        listen: NOTHING,
        setup: NOTHING,
        teardown: NOTHING,
      },
    },
    rest: { role: 'other', others: 'unknown', members: {}, opens: true },
    services: { role: 'router', others: 'unknown', members: {} },
    service: { role: 'other', others: 'unknown', members: { hooks: HOOKS, on: NOTHING, publish: NOTHING } },
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
  parameters: ['express:request', 'express:response', 'express:next'],
  errorHandler: [null, 'express:request', 'express:response', 'express:next'],
  hooks: { parameters: ['hook', 'next'], returns: 'pass' },
  // Source: https://feathersjs.com/api/services
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
    // Before version 5, a service stands where it is given to `use`.
    between: 'perhaps',
    returns: { as: 'json' },
  },
  paths: { use: 'prefix', route: 'exact', caseSensitive: false },
  rejection: 'forwarded',
});
