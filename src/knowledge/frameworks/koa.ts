import { NEXT } from '../parts/handlers.ts';
import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { REDIRECT, RENDER } from '../parts/sending.ts';
import { defineFramework, type Meaning, type Member } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'link', 'unlink', 'query'];

const ROUTES: Record<string, Member> = {
  ...verbs(VERBS, { named: true, path: 0, handlers: 1 }),
  del: { does: 'route', methods: ['DELETE'], named: true, path: 0, handlers: 1 },
  all: { does: 'route', methods: ['*'], named: true, path: 0, handlers: 1 },
  register: { does: 'route', methods: [], method: 1, path: 0, handlers: 2 },
};

const HEADER: Member = { does: 'send', argument: 1, as: 'text', ends: false, chain: false, headers: [{ argument: 0 }] };

const ROUTER: Meaning = { call: { object: 'router', prefix: { argument: 0, property: 'prefix' } }, construct: { object: 'router', prefix: { argument: 0, property: 'prefix' } } };

/** What the context and its request both give. */
const INPUTS: Record<string, Member> = {
  method: { does: 'verb' },
  query: { does: 'input', shape: 'strings' },
  querystring: { does: 'input', shape: 'string' },
  search: { does: 'input', shape: 'string' },
  headers: { does: 'input', shape: 'strings' },
  header: { does: 'input', shape: 'strings' },
  url: { does: 'input', shape: 'string', path: 'path' },
  originalUrl: { does: 'input', shape: 'string' },
  href: { does: 'input', shape: 'string' },
  path: { does: 'input', shape: 'string', path: 'path' },
  host: { does: 'input', shape: 'string' },
  hostname: { does: 'input', shape: 'string' },
  get: { does: 'input', shape: 'string', call: true },
};

export default defineFramework({
  id: 'koa',
  name: 'Koa',
  docs: 'https://koajs.com/',
  packages: ['koa', '@koa/router', 'koa-router', 'koa-mount', 'koa-compose'],
  bodyLimit: 1_048_576,
  exports: {
    // The first version is called.
    'koa:': { construct: { object: 'app' }, call: { object: 'app' } },
    '@koa/router:': ROUTER,
    'koa-router:': ROUTER,
    Router: ROUTER,
    'koa-mount:': { call: { mounts: 0, item: 1 } },
    'koa-compose:': { call: { wraps: 0 } },
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        use: { does: 'use', single: true },
        on: { does: 'nothing' },
        listen: { does: 'nothing' },
        callback: { does: 'chain' },
        // The list that `koa-compose` makes a middleware of.
        middleware: { does: 'object', object: 'app' },
      },
    },
    router: {
      role: 'router',
      others: 'unknown',
      members: {
        ...ROUTES,
        use: { does: 'use' },
        param: { does: 'param', parameters: ['input:string', 'context', 'next'] },
        prefix: { does: 'below', path: 0 },
        routes: { does: 'chain' },
        middleware: { does: 'chain' },
        redirect: { does: 'chain' },
        allowedMethods: { does: 'passes' },
      },
    },
    context: {
      role: 'context',
      others: 'unknown',
      members: {
        ...INPUTS,
        params: { does: 'input', shape: 'strings' },
        body: { does: 'body-property', as: 'auto' },
        status: { does: 'status-property' },
        request: { does: 'object', object: 'request' },
        response: { does: 'object', object: 'response' },
        req: { does: 'object', object: 'node-request' },
        res: { does: 'object', object: 'node-response' },
        throw: { does: 'fail', argument: 0 },
        redirect: REDIRECT,
        render: RENDER,
        set: HEADER,
        append: HEADER,
        attachment: { does: 'nothing' },
        assert: { does: 'holds', argument: 0, status: 1 },
        cookies: { does: 'object', object: 'cookies' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        ...INPUTS,
        params: { does: 'input', shape: 'strings' },
        body: { does: 'input', shape: 'json' },
        rawBody: { does: 'input', shape: 'string' },
        ctx: { does: 'object', object: 'context' },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        body: { does: 'body-property', as: 'auto' },
        status: { does: 'status-property' },
        redirect: REDIRECT,
        set: HEADER,
        append: HEADER,
      },
    },
    'node-request': { role: 'request', others: 'unknown', members: NODE_REQUEST },
    'node-response': { role: 'response', others: 'unknown', members: { ...NODE_RESPONSE, setHeader: HEADER } },
    cookies: { role: 'other', others: 'unknown', members: { get: { does: 'input', shape: 'string', call: true }, set: { does: 'nothing' } } },
    next: NEXT,
  },
  types: { 'koa:': 'app', '@koa/router:': 'router', 'koa-router:': 'router', Router: 'router', Context: 'context', ParameterizedContext: 'context', RouterContext: 'context', ExtendableContext: 'context', Next: 'next' },
  handlerTypes: { Middleware: ['context', 'next'] },
  parameters: ['context', 'next'],
  generators: true,
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, through: false, parameters: 'params' },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "$context.status = 429; $context.body = 'Too Many Requests'",
    badRequest: "$context.status = 400; $context.body = 'Bad Request'",
    clientKey: '$context.ip',
  },
});
