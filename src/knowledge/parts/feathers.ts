import type { Meaning, Member, ObjectRow, Parameter, Service, ServiceRows } from '../schema.ts';
import { PASS } from './handlers.ts';

/** What Feathers is on whatever carries its requests. Source: https://feathersjs.com/api/services, https://feathersjs.com/api/hooks */

export const PASSES: Meaning = { call: { passes: true } };

const NOTHING: Member = { does: 'nothing' };
const HOOKS: Member = { does: 'ahead', hooks: { in: ['around', 'before'], all: 'all' } };

/** What the app of Feathers has beside that of the framework below it. */
export const FEATHERS_APP: Readonly<Record<string, Member>> = {
  configure: { does: 'include' },
  service: { does: 'service', path: 0, object: 'service' },
  hooks: HOOKS,
  on: NOTHING,
  publish: NOTHING,
  listen: NOTHING,
  setup: NOTHING,
  teardown: NOTHING,
};

export const FEATHERS_OBJECTS: Readonly<Record<string, ObjectRow>> = {
  rest: { role: 'other', others: 'unknown', members: {}, opens: true },
  services: { role: 'router', others: 'unknown', members: {} },
  service: { role: 'other', others: 'unknown', members: { hooks: HOOKS, on: NOTHING, publish: NOTHING } },
  params: {
    role: 'request',
    others: 'unknown',
    members: {
      query: { does: 'input', shape: 'strings' },
      headers: { does: 'input', shape: 'strings' },
      route: { does: 'input', shape: 'strings' },
      // Calls from within the program have none.
      provider: { does: 'value', is: ['rest', 'socketio'] },
    },
  },
  hook: {
    role: 'request',
    others: 'unknown',
    members: { params: { does: 'object', object: 'params' }, data: { does: 'input', shape: 'json' }, id: { does: 'input', shape: 'string' } },
  },
  next: PASS,
};

function service(method: string, path: string, ...parameters: Parameter[]): Service {
  return { methods: [method], path, parameters: [...parameters, 'params'] };
}

export const FEATHERS_SERVICES: ServiceRows = {
  object: 'services',
  methods: {
    find: service('GET', ''),
    get: service('GET', '/:id', 'input:string'),
    create: service('POST', '', 'input:json'),
    update: service('PUT', '/:id', 'input:string', 'input:json'),
    patch: service('PATCH', '/:id', 'input:string', 'input:json'),
    remove: service('DELETE', '/:id', 'input:string'),
  },
  makers: [
    ...['knex', 'memory', 'mongodb'].map((name) => `@feathersjs/${name}`),
    ...['blob', 'knex', 'levelup', 'localstorage', 'memory', 'mongodb', 'mongoose', 'nedb', 'objection', 'sequelize'].map((name) => `feathers-${name}`),
  ],
  named: { option: 'methods', as: service('POST', '', 'input:json') },
  returns: { as: 'json' },
};
