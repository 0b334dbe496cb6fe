import { ANSWER, FETCH_BODY } from '../parts/fetch.ts';
import { H3_ANSWERS, H3_FUNCTIONS } from '../parts/h3.ts';
import { NEXT } from '../parts/handlers.ts';
import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type Meaning, type Member, type RouteOptions } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'trace', 'connect', 'query'];

/** What `defineHandler({ … })` and the third argument of a route hold, in version 1 (`onRequest`) and 2 (`middleware`). */
const OPTIONS: RouteOptions = { handler: ['handler'], before: ['onRequest', 'middleware'], behind: true };

const ROUTES: Record<string, Member> = {
  ...verbs(VERBS, { path: 0, handlers: 1, options: OPTIONS }),
  all: { does: 'route', methods: ['*'], path: 0, handlers: 1, options: OPTIONS },
  on: { does: 'route', methods: [], method: 0, path: 1, handlers: 2, options: OPTIONS },
};

const HANDLER: Meaning = { call: { wraps: 0 } };

export default defineFramework({
  id: 'h3',
  name: 'h3',
  docs: 'https://h3.dev/guide/basics/routing',
  packages: ['h3', 'nitro/h3', 'h3-nightly'],
  bodyLimit: null,
  exports: {
    H3: { construct: { object: 'app' } },
    createApp: { call: { object: 'stack' } },
    createRouter: { call: { object: 'router' } },
    // Source: https://h3.dev/guide/api/h3#h3serve
    serve: { call: { part: 'fetch', serves: true } },
    ...H3_FUNCTIONS,
    defineRequestMiddleware: HANDLER,
    lazyEventHandler: HANDLER,
    toNodeListener: HANDLER,
    toNodeHandler: HANDLER,
    toWebHandler: HANDLER,
    getRequestURL: { call: { input: 'string' } },
    getRequestPath: { call: { input: 'string' } },
    readMultipartFormData: { call: { input: 'strings' } },
    getValidatedQuery: { call: { input: 'strings', checked: 1 } },
    getValidatedRouterParams: { call: { input: 'strings', checked: 1 } },
    send: { call: { send: { argument: 1, as: 'auto', ends: true } } },
    sendStream: { call: { send: { argument: 1, as: 'auto', ends: true } } },
    html: { call: { send: { argument: 1, as: 'text', ends: true, gives: 'answer' } } },
    sendRedirect: { call: { fails: { argument: 2 } } },
  },
  objects: {
    app: { role: 'app', others: 'unknown', order: 'any', members: { ...ROUTES, use: { does: 'use', exact: true, hooks: true, methodIn: 'method' }, mount: { does: 'use' }, register: { does: 'chain' } } },
    // Source: https://v1.h3.dev/guide/app#registering-event-handlers
    stack: { role: 'app', others: 'unknown', members: { use: { does: 'use', partial: true, hooks: true } } },
    router: { role: 'router', others: 'unknown', members: { ...ROUTES, use: { does: 'use', hooks: true }, handler: { does: 'start', object: 'router' } } },
    event: {
      role: 'context',
      others: 'unknown',
      members: {
        url: { does: 'input', shape: 'string' },
        path: { does: 'input', shape: 'string' },
        headers: { does: 'input', shape: 'strings' },
        req: { does: 'object', object: 'request' },
        context: { does: 'object', object: 'parts' },
        node: { does: 'object', object: 'parts' },
        res: { does: 'object', object: 'parts' },
      },
    },
    parts: { role: 'other', others: 'unknown', members: { params: { does: 'input', shape: 'strings' }, status: { does: 'status-property' }, req: { does: 'object', object: 'node-request' }, res: { does: 'object', object: 'response' } } },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        url: { does: 'input', shape: 'string' },
        headers: { does: 'input', shape: 'strings' },
        ...FETCH_BODY,
        bytes: { does: 'input', shape: 'bytes', call: true },
      },
    },
    'node-request': { role: 'request', others: 'unknown', members: NODE_REQUEST },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
    answer: ANSWER,
    next: NEXT,
  },
  types: { H3Event: 'event', H3: 'app', Router: 'router' },
  handlerTypes: { EventHandler: ['event'], Middleware: ['event', 'next'] },
  parameters: ['event'],
  hooks: { parameters: ['event', 'next'], returns: 'answer' },
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'forwarded',
  answers: { ...H3_ANSWERS, also: { from: 'h3', imported: 'createError' } },
});
