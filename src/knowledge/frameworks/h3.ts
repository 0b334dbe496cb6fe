import { defineFramework, type Meaning, type Member, type RouteOptions } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'trace', 'connect', 'query'];

/** What `defineHandler({ … })` and the third argument of a route hold, in version 1 (`onRequest`) and 2 (`middleware`). */
const OPTIONS: RouteOptions = { handler: ['handler'], before: ['onRequest', 'middleware'], behind: true };

const ROUTES: Record<string, Member> = {
  ...Object.fromEntries(VERBS.map((verb): [string, Member] => [verb, { does: 'route', methods: [verb.toUpperCase()], path: 0, handlers: 1, options: OPTIONS }])),
  all: { does: 'route', methods: ['*'], path: 0, handlers: 1, options: OPTIONS },
  on: { does: 'route', methods: [], method: 0, path: 1, handlers: 2, options: OPTIONS },
};

const HANDLER: Meaning = { call: { wraps: 0 } };
const TEXT: Meaning = { call: { input: 'string' } };
const RECORD: Meaning = { call: { input: 'strings' } };

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
    defineHandler: HANDLER,
    defineEventHandler: HANDLER,
    eventHandler: HANDLER,
    defineRequestMiddleware: HANDLER,
    defineMiddleware: HANDLER,
    lazyEventHandler: HANDLER,
    toNodeListener: HANDLER,
    toNodeHandler: HANDLER,
    toWebHandler: HANDLER,
    getQuery: RECORD,
    getRouterParams: RECORD,
    getHeaders: RECORD,
    getRequestHeaders: RECORD,
    parseCookies: RECORD,
    readFormData: RECORD,
    readMultipartFormData: RECORD,
    getRouterParam: TEXT,
    getHeader: TEXT,
    getRequestHeader: TEXT,
    getCookie: TEXT,
    getRequestURL: TEXT,
    getRequestPath: TEXT,
    readRawBody: TEXT,
    readBody: { call: { input: 'json' } },
    getValidatedQuery: { call: { input: 'strings', checked: 1 } },
    getValidatedRouterParams: { call: { input: 'strings', checked: 1 } },
    readValidatedBody: { call: { input: 'json', checked: 1 } },
    setResponseStatus: { call: { sets: { argument: 1 } } },
    send: { call: { send: { argument: 1, as: 'auto', ends: true } } },
    sendStream: { call: { send: { argument: 1, as: 'auto', ends: true } } },
    html: { call: { send: { argument: 1, as: 'text', ends: true, gives: 'answer' } } },
    sendRedirect: { call: { fails: { argument: 2 } } },
  },
  objects: {
    app: { role: 'app', others: 'unknown', order: 'any', members: { ...ROUTES, use: { does: 'use', exact: true, hooks: true, methodIn: 'method' }, mount: { does: 'use' }, register: { does: 'chain' } } },
    stack: { role: 'app', others: 'unknown', members: { use: { does: 'use', hooks: true } } },
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
    parts: { role: 'other', others: 'unknown', members: { params: { does: 'input', shape: 'strings' }, status: { does: 'status-property' }, res: { does: 'object', object: 'response' } } },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        url: { does: 'input', shape: 'string' },
        headers: { does: 'input', shape: 'strings' },
        json: { does: 'input', shape: 'json', call: true },
        text: { does: 'input', shape: 'string', call: true },
        formData: { does: 'input', shape: 'strings', call: true },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        end: { does: 'send', argument: 0, as: 'text', ends: true, chain: true },
        write: { does: 'send', argument: 0, as: 'text', ends: false, chain: false },
        writeHead: { does: 'status', argument: 0, ends: false },
        statusCode: { does: 'status-property' },
        setHeader: { does: 'send', argument: 1, as: 'text', ends: false, chain: true },
      },
    },
    answer: { role: 'answer', others: 'unknown', members: {} },
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'next' } },
  },
  types: { H3Event: 'event', H3: 'app', Router: 'router' },
  handlerTypes: { EventHandler: ['event'], Middleware: ['event', 'next'] },
  parameters: ['event'],
  hooks: { parameters: ['event', 'next'], returns: 'answer' },
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "throw $also({ statusCode: 429, statusMessage: 'Too Many Requests' })",
    badRequest: "throw $also({ statusCode: 400, statusMessage: 'Bad Request' })",
    clientKey: "$event.node?.req.socket.remoteAddress ?? 'unknown'",
    also: { from: 'h3', imported: 'createError' },
  },
});
