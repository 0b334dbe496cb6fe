import { PASS } from '../parts/handlers.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

export default defineFramework({
  id: 'oak',
  name: 'oak',
  docs: 'https://jsr.io/@oak/oak/doc',
  // The last two are what import maps call it.
  packages: ['@oak/oak', 'jsr:@oak/oak', 'https://deno.land/x/oak/mod.ts', 'oak', 'oak/mod.ts'],
  bodyLimit: null,
  exports: {
    Application: { construct: { object: 'app' } },
    Router: { construct: { object: 'router', prefix: { argument: 0, property: 'prefix' } } },
    'Status.TooManyRequests': { read: { value: 429 } },
  },
  objects: {
    app: { role: 'app', others: 'unknown', members: { use: { does: 'use' }, addEventListener: { does: 'nothing' }, listen: { does: 'nothing' } } },
    router: {
      role: 'router',
      others: 'unknown',
      members: {
        ...verbs(VERBS, { named: true, path: 0, handlers: 1 }),
        all: { does: 'route', methods: ['*'], named: true, path: 0, handlers: 1 },
        add: { does: 'route', methods: [], method: 0, path: 1, handlers: 2 },
        use: { does: 'use' },
        param: { does: 'param', parameters: ['input:string', 'context', 'next'] },
        prefix: { does: 'chain' },
        routes: { does: 'chain' },
        redirect: { does: 'chain' },
        allowedMethods: { does: 'passes' },
      },
    },
    context: {
      role: 'context',
      others: 'unknown',
      members: {
        request: { does: 'object', object: 'request' },
        response: { does: 'object', object: 'response' },
        params: { does: 'input', shape: 'strings' },
        cookies: { does: 'object', object: 'cookies' },
        throw: { does: 'fail', argument: 0 },
        assert: { does: 'holds', argument: 0, status: 1 },
        send: { does: 'finish' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        url: { does: 'object', object: 'fetch:url' },
        headers: { does: 'input', shape: 'strings' },
        body: { does: 'object', object: 'body' },
      },
    },
    // `body.json()`, and in older versions `body({ type: 'json' }).value`.
    body: {
      role: 'other',
      others: 'unknown',
      members: {
        json: { does: 'input', shape: 'json', call: true },
        text: { does: 'input', shape: 'string', call: true },
        form: { does: 'input', shape: 'strings', call: true },
        formData: { does: 'input', shape: 'strings', call: true },
        value: { does: 'input', shape: 'json' },
      },
      call: { does: 'chain' },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: { body: { does: 'body-property', as: 'auto' }, status: { does: 'status-property' }, redirect: { does: 'finish', redirects: true } },
    },
    cookies: { role: 'other', others: 'unknown', members: { get: { does: 'input', shape: 'string', call: true }, set: { does: 'nothing' } } },
    next: PASS,
  },
  types: { Application: 'app', Router: 'router', Context: 'context', RouterContext: 'context', Next: 'next' },
  handlerTypes: { Middleware: ['context', 'next'], RouterMiddleware: ['context', 'next'] },
  parameters: ['context', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, through: false, parameters: 'params' },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "$context.response.status = 429; $context.response.body = 'Too Many Requests'",
    badRequest: "$context.response.status = 400; $context.response.body = 'Bad Request'",
    clientKey: '$context.request.ip',
  },
});

