import { type DecoratedParameter, type DecoratorRows, defineFramework, type Meaning, type Member, type Send } from '../schema.ts';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'];

const INPUT: DecoratedParameter = { input: 'strings' };

const DECORATORS: DecoratorRows = {
  controllers: { controller: { path: 0, attaches: 1 } },
  methods: {
    ...Object.fromEntries(VERBS.map((verb) => [`http${verb}`, { methods: [verb.toUpperCase()], path: 0, attaches: 1 }])),
    all: { methods: ['*'], path: 0, attaches: 1 },
    httpMethod: { methods: [], method: 0, path: 1, attaches: 2 },
  },
  parameters: {
    queryParam: INPUT,
    requestParam: INPUT,
    requestHeaders: INPUT,
    cookies: INPUT,
    requestBody: { input: 'json' },
    request: { object: 'express:request' },
    response: { object: 'express:response' },
    next: { object: 'express:next' },
  },
  undecorated: ['express:request', 'express:response', 'express:next'],
  attach: { withMiddleware: 'middleware' },
  named: true,
  classes: { middleware: { method: 'handler', parameters: ['express:request', 'express:response', 'express:next'] } },
  stacks: ['express'],
  modules: { lists: { controllers: 'controllers', prefix: 'rootPath' }, loads: true },
};

/** What such a call, or such a result, answers with. */
const ANSWERS: Readonly<Record<string, { readonly argument: number; readonly code?: number; readonly status?: number }>> = {
  json: { argument: 0, status: 1 },
  stream: { argument: 0, status: 2 },
  ok: { argument: 0, code: 200 },
  created: { argument: 1, code: 201 },
  badRequest: { argument: 0, code: 400 },
  notFound: { argument: 0, code: 404 },
  conflict: { argument: 0, code: 409 },
  internalServerError: { argument: 1, code: 500 },
  statusCode: { argument: 1, status: 0 },
};

const RESULTS: Readonly<Record<string, string>> = {
  JsonResult: 'json', StreamResult: 'stream', OkResult: 'ok', OkNegotiatedContentResult: 'ok', CreatedNegotiatedContentResult: 'created', BadRequestResult: 'badRequest', BadRequestErrorMessageResult: 'badRequest',
  NotFoundResult: 'notFound', ConflictResult: 'conflict', StatusCodeResult: 'statusCode', InternalServerErrorResult: 'internalServerError', ExceptionResult: 'internalServerError',
};

function sent(name: string): Send {
  const { argument = 0, code, status } = ANSWERS[name] ?? {};
  return { argument, as: 'auto', ends: true, gives: 'answer', ...(code !== undefined && { code }), ...(status !== undefined && { status: { argument: status } }) };
}

export default defineFramework({
  id: 'inversify-express-utils',
  name: 'inversify-express-utils',
  docs: 'https://github.com/inversify/inversify-express-utils#readme',
  packages: ['inversify-express-utils'],
  bodyLimit: 102_400,
  exports: {
    InversifyExpressServer: { construct: { object: 'express:app', on: 3, starts: 2, builder: 'server', within: 1 } },
    BaseHttpController: { construct: { object: 'base' } },
    HttpResponseMessage: { construct: { object: 'message', status: { argument: 0 } } },
    JsonContent: { construct: { wraps: 0 } },
    StringContent: { construct: { wraps: 0 } },
    'results.RedirectResult': { construct: { object: 'moved' } },
    'results.ResponseMessageResult': { construct: { wraps: 0 } },
    ...Object.fromEntries(Object.entries(RESULTS).map(([name, as]): [string, Meaning] => [`results.${name}`, { construct: { send: sent(as) } }])),
  },
  objects: {
    server: { role: 'other', others: 'unknown', members: { setConfig: { does: 'set-up', when: 'before' }, setErrorConfig: { does: 'set-up', when: 'behind' }, build: { does: 'build' } } },
    base: {
      role: 'other',
      others: 'unknown',
      members: { ...Object.fromEntries(Object.keys(ANSWERS).map((name): [string, Member] => [name, { does: 'send', chain: false, ...sent(name) }])), redirect: { does: 'object', object: 'moved' }, responseMessage: { does: 'wraps', argument: 0 } },
    },
    answer: { role: 'answer', others: 'unknown', members: {} },
    moved: { role: 'redirect', others: 'unknown', members: {} },
    message: { role: 'draft', others: 'unknown', members: { content: { does: 'body-property', as: 'auto' } } },
  },
  decorators: DECORATORS,
  returns: { as: 'auto' },
  rejection: 'forwarded',
});
