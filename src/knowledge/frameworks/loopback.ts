import { errors } from '../parts/errors.ts';
import { NEXT } from '../parts/handlers.ts';
import { type DecoratedParameter, type DecoratorRows, defineFramework, type Member } from '../schema.ts';

const VERBS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', del: 'DELETE' };

const TYPES = ['string', 'number', 'boolean', 'integer', 'long', 'float', 'double', 'byte', 'binary', 'date', 'dateTime', 'password'];

const ONE: DecoratedParameter = { input: 'strings', converts: true, schema: { argument: 1, fields: ['schema'] } };

const ATTACHED: Member = { does: 'attach', as: 'middleware' };

const DECORATORS: DecoratorRows = {
  controllers: { api: { path: 0, property: 'basePath' } },
  bare: true,
  methods: {
    ...Object.fromEntries(Object.entries(VERBS).map(([name, method]) => [name, { methods: [method], path: 0 }])),
    operation: { methods: [], method: 0, path: 1 },
  },
  parameters: {
    ...Object.fromEntries(['query', 'path', 'header'].flatMap((place) => TYPES.map((type) => [`param.${place}.${type}`, ONE]))),
    'param.query.object': { input: 'json' },
    param: { input: 'strings', key: 'name', converts: true, schema: { argument: 0, fields: ['schema'] } },
    requestBody: { input: 'json', schema: { argument: 0, fields: ['content.application/json.schema', 'content'] } },
    inject: { objects: { 'RestBindings.Http.REQUEST': 'express:request', 'RestBindings.Http.RESPONSE': 'express:response' } },
  },
  attach: { intercept: 'interceptor' },
  classes: {
    interceptor: { method: 'intercept', parameters: ['invocation', 'next'] },
    // A sequence: what runs for every request, the controllers among it.
    middleware: { method: 'handle', parameters: ['context'] },
  },
  stacks: ['express'],
  modules: {
    lists: { controllers: 'controllers' },
    classes: {
      extends: ['RestApplication'],
      words: ['middleware', 'interceptor', 'sequence'],
      boots: { by: '@loopback/boot:BootMixin', field: 'bootOptions.controllers', folders: 'dirs', ends: 'extensions', glob: 'glob', defaults: { folders: ['controllers'], ends: ['.controller.js'] } },
    },
  },
  validates: true,
};

export default defineFramework({
  id: 'loopback',
  name: 'LoopBack 4',
  docs: 'https://loopback.io/doc/en/lb4/Controller.html',
  packages: ['@loopback/rest', '@loopback/core', '@loopback/openapi-v3', '@loopback/context'],
  bodyLimit: 1_048_576,
  exports: { RestApplication: { construct: { object: 'app' } }, ...errors((name) => `HttpErrors.${name}`) },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        controller: { does: 'controllers' },
        component: { does: 'controllers', in: 'controllers' },
        sequence: ATTACHED,
        middleware: ATTACHED,
        expressMiddleware: { does: 'attach', as: 'middleware', made: true },
        interceptor: { does: 'attach', as: 'interceptor' },
        basePath: { does: 'prefix', path: 0 },
        start: { does: 'serve' },
      },
    },
    context: { role: 'other', others: 'unknown', members: { request: { does: 'object', object: 'express:request' }, response: { does: 'object', object: 'express:response' } } },
    invocation: { role: 'other', others: 'unknown', members: {} },
    next: NEXT,
  },
  parameters: ['context', 'next'],
  decorators: DECORATORS,
  returns: { as: 'auto', nothing: true },
  rejection: 'forwarded',
});
