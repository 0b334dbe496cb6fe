import { type DecoratedParameter, type DecoratorRows, defineFramework, type Meaning } from '../schema.ts';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'];

const ERRORS = { BadRequest: 400, Unauthorized: 401, Forbidden: 403, NotFound: 404, MethodNotAllowed: 405, NotAcceptable: 406, UnprocessableEntity: 422, InternalServer: 500 };

const one = (of: string): DecoratedParameter => ({ input: 'strings', of, converts: true });
const all = (of: string): DecoratedParameter => ({ input: 'strings', of });

const DECORATORS: DecoratorRows = {
  controllers: { Controller: { path: 0 }, JsonController: { path: 0 } },
  methods: {
    ...Object.fromEntries(VERBS.map((verb) => [verb, { methods: [verb.toUpperCase()], path: 0 }])),
    All: { methods: ['*'], path: 0 },
    Method: { methods: [], method: 0, path: 1 },
  },
  parameters: {
    QueryParam: one('query'),
    Param: one('params'),
    HeaderParam: one('headers'),
    CookieParam: one('cookies'),
    QueryParams: all('query'),
    Params: all('params'),
    HeaderParams: all('headers'),
    CookieParams: all('cookies'),
    Body: { input: 'json', of: 'body' },
    BodyParam: { input: 'json', of: 'body', converts: true },
    Req: { object: 'express:request' },
    Res: { object: 'express:response' },
    Ctx: { object: 'koa:context' },
  },
  attach: { UseBefore: 'middleware', UseInterceptor: 'interceptor' },
  classes: {
    middleware: { method: 'use', parameters: [] },
    // It is given what the method has returned.
    interceptor: { method: 'intercept', parameters: ['action'] },
  },
  stacks: ['express', 'koa'],
  validates: { unless: 'validation' },
  withheld: ['Redirect', 'Render'],
  modules: {
    lists: { controllers: 'controllers', middlewares: 'middlewares', prefix: 'routePrefix' },
    loads: true,
    middleware: { decorator: 'Middleware', property: 'type', is: ['before'] },
  },
};

export default defineFramework({
  id: 'routing-controllers',
  name: 'routing-controllers',
  docs: 'https://github.com/typestack/routing-controllers#readme',
  packages: ['routing-controllers'],
  bodyLimit: 102_400,
  exports: {
    createExpressServer: { call: { object: 'express:app', starts: 0, atOnce: true } },
    useExpressServer: { call: { object: 'express:app', on: 0, starts: 1, atOnce: true } },
    createKoaServer: { call: { object: 'koa:app', starts: 0, atOnce: true } },
    useKoaServer: { call: { object: 'koa:app', on: 0, starts: 1, atOnce: true } },
    HttpError: { thrown: { status: { argument: 0 }, body: 1 } },
    ...Object.fromEntries(Object.entries(ERRORS).map(([name, status]): [string, Meaning] => [`${name}Error`, { thrown: { status, body: 0 } }])),
  },
  objects: {
    action: {
      role: 'other',
      others: 'unknown',
      members: { request: { does: 'object', object: 'express:request' }, response: { does: 'object', object: 'express:response' }, context: { does: 'object', object: 'koa:context' } },
    },
  },
  types: { Action: 'action' },
  decorators: DECORATORS,
  returns: { as: 'auto' },
  rejection: 'forwarded',
});
