import { errors } from '../parts/errors.ts';
import { NEXT } from '../parts/handlers.ts';
import { type DecoratedParameter, type DecoratorRows, defineFramework } from '../schema.ts';

const VERBS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', del: 'DELETE' };

const TYPES = ['string', 'number', 'boolean', 'integer', 'long', 'float', 'double', 'byte', 'binary', 'date', 'dateTime', 'password'];

const ONE: DecoratedParameter = { input: 'strings', converts: true, schema: { argument: 1, fields: ['schema'] } };

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
  classes: { interceptor: { method: 'intercept', parameters: ['invocation', 'next'] } },
  validates: true,
};

export default defineFramework({
  id: 'loopback',
  name: 'LoopBack 4',
  docs: 'https://loopback.io/doc/en/lb4/Controller.html',
  packages: ['@loopback/rest', '@loopback/core', '@loopback/openapi-v3', '@loopback/context'],
  bodyLimit: 1_048_576,
  exports: errors((name) => `HttpErrors.${name}`),
  objects: {
    invocation: { role: 'other', others: 'unknown', members: {} },
    next: NEXT,
  },
  decorators: DECORATORS,
  returns: { as: 'auto', nothing: true },
  rejection: 'forwarded',
});
