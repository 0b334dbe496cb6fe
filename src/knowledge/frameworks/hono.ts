import { ANSWER, FETCH_BODY } from '../parts/fetch.ts';
import { NEXT } from '../parts/handlers.ts';
import { verbs } from '../parts/routes.ts';
import { REDIRECT } from '../parts/sending.ts';
import { defineFramework, type Meaning, type Member } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'delete', 'options', 'patch', 'query'];

/** Answers with its first argument; the second says the status, as a number or in an object. */
function answer(as: 'text' | 'json' | 'auto'): Member {
  return { does: 'send', argument: 0, as, ends: true, chain: false, status: { argument: 1, property: 'status' }, headers: [{ argument: 2 }, { argument: 1, property: 'headers' }], gives: 'answer' };
}

const APP: Meaning = { construct: { object: 'app' } };
/** Source: https://github.com/honojs/node-server#usage */
const SERVED: Meaning = { call: { part: 'fetch', serves: true } };
const STREAM: Meaning = { call: { calls: 1, with: ['writer'], gives: 'answer' } };
const WRITE: Member = { does: 'send', argument: 0, as: 'auto', ends: false, chain: false };

/** Where `createRoute({ request })` holds the schemas of what `c.req.valid()` gives. */
const DESCRIBED = {
  'valid(query)': ['request.query'],
  'valid(param)': ['request.params'],
  'valid(header)': ['request.headers'],
  'valid(cookie)': ['request.cookies'],
  'valid(json)': ['request.body.content.application/json.schema'],
  'valid(form)': ['request.body.content.multipart/form-data.schema', 'request.body.content.application/x-www-form-urlencoded.schema'],
};

export default defineFramework({
  id: 'hono',
  name: 'Hono',
  docs: 'https://hono.dev/docs/api/routing',
  packages: ['hono', 'hono/quick', 'hono/tiny', '@hono/hono', 'jsr:@hono/hono', '@hono/zod-openapi', 'hono/factory', 'hono/combine', 'hono/streaming', 'hono/body-limit', 'hono/cookie', 'hono/html', '@hono/node-server'],
  bodyLimit: null,
  exports: {
    Hono: APP,
    OpenAPIHono: APP,
    '@hono/node-server:serve': SERVED,
    '@hono/node-server:createAdaptorServer': SERVED,
    createRoute: { call: { wraps: 0 } },
    createFactory: { call: { object: 'factory' } },
    createMiddleware: { call: { wraps: 0 } },
    'hono/combine:every': { call: { list: true } },
    'hono/combine:except': { call: { spares: 0 } },
    'hono/combine:some': { call: { tries: true } },
    bodyLimit: { call: { passes: true } },
    getCookie: { call: { input: 'string' } },
    getSignedCookie: { call: { input: 'string' } },
    'hono/html:html': { call: { markup: true } },
    'hono/html:raw': { call: { wraps: 0 } },
    stream: STREAM,
    streamText: STREAM,
    streamSSE: STREAM,
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...verbs(VERBS, { path: 0, handlers: 1 }),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
        on: { does: 'route', methods: [], method: 0, path: 1, handlers: 2 },
        use: { does: 'use', exact: true },
        route: { does: 'use' },
        mount: { does: 'use' },
        openapi: { does: 'declare', argument: 0, handlers: 1, options: { method: 'method', path: 'path', handler: [], before: ['middleware'], schemas: DESCRIBED } },
        basePath: { does: 'scope', path: 0 },
        onError: { does: 'chain' },
        notFound: { does: 'chain' },
        doc: { does: 'chain' },
        doc31: { does: 'chain' },
        fire: { does: 'load', serves: true },
        // It is what answers, for a platform or for another server.
        fetch: { does: 'object', object: 'app' },
        request: { does: 'nothing' },
      },
    },
    factory: {
      role: 'other',
      others: 'unknown',
      members: {
        createApp: { does: 'start', object: 'app' },
        createMiddleware: { does: 'wraps', argument: 0 },
        createHandlers: { does: 'list' },
      },
    },
    context: {
      role: 'context',
      others: 'unknown',
      members: {
        req: { does: 'object', object: 'request' },
        env: { does: 'object', object: 'workers:environment' },
        text: answer('text'),
        json: answer('json'),
        html: answer('text'),
        body: answer('auto'),
        newResponse: answer('auto'),
        render: answer('text'),
        redirect: REDIRECT,
        notFound: { does: 'send', argument: 0, as: 'text', ends: true, chain: false, code: 404, gives: 'answer' },
        status: { does: 'status', argument: 0, ends: false },
        header: { does: 'send', argument: 1, as: 'text', ends: false, chain: false },
        set: { does: 'keep', name: 0, value: 1, under: 'var' },
        get: { does: 'kept', name: 0, under: 'var' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        query: { does: 'input', shape: 'string', call: true, bare: 'strings' },
        queries: { does: 'input', shape: 'strings', call: true },
        param: { does: 'input', shape: 'string', call: true, bare: 'strings' },
        header: { does: 'input', shape: 'string', call: true, bare: 'strings' },
        ...FETCH_BODY,
        bytes: { does: 'input', shape: 'bytes', call: true },
        parseBody: { does: 'input', shape: 'strings', call: true },
        valid: { does: 'input', shape: 'json', call: true, checked: true, parts: { query: 'strings', param: 'strings', header: 'strings', cookie: 'strings', form: 'strings' } },
        method: { does: 'verb' },
        url: { does: 'input', shape: 'string', path: 'url' },
        path: { does: 'input', shape: 'string', path: 'path' },
        raw: { does: 'object', object: 'fetch:request' },
      },
    },
    writer: { role: 'other', others: 'unknown', members: { write: WRITE, writeln: WRITE, writeSSE: { ...WRITE, as: 'json' }, pipe: WRITE } },
    answer: ANSWER,
    next: NEXT,
  },
  types: { Hono: 'app', OpenAPIHono: 'app', Context: 'context', HonoRequest: 'request', Next: 'next' },
  handlerTypes: { Handler: ['context', 'next'], MiddlewareHandler: ['context', 'next'] },
  parameters: ['context', 'next'],
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true, strips: false, parameters: 'param' },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "return $context.text('Too Many Requests', 429)",
    badRequest: "return $context.text('Bad Request', 400)",
    clientKey: "$context.req.header('x-forwarded-for') ?? 'unknown'",
    chosen: true,
    workers: { bindings: '$context.env', clientKey: "$context.req.header('cf-connecting-ip') ?? 'unknown'" },
  },
});
