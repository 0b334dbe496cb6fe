import { NEXT, PARSED } from '../parts/handlers.ts';
import { HEADER, NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { REDIRECT, RENDER } from '../parts/sending.ts';
import { defineFramework, type LateHooks, type Meaning, type Member, type RouteOptions } from '../schema.ts';

const VERBS = ['get', 'head', 'post', 'put', 'delete', 'options', 'patch', 'trace', 'search', 'propfind', 'proppatch', 'copy', 'move', 'lock', 'unlock', 'mkcol', 'report', 'query'];

/** Hooks that run ahead of the handler, in their order. Source: https://fastify.dev/docs/latest/Reference/Lifecycle/ */
const HOOKS = ['onRequest', 'preParsing', 'preValidation', 'preHandler'];

/** Those behind it: what throws there is answered in place of what the handler has given. `preSerialization` is for objects alone. */
const LATE: LateHooks = {
  preSerialization: { parameters: ['request', 'reply', 'payload', 'next'], some: true },
  onSend: { parameters: ['request', 'reply', 'payload', 'next'] },
};

const OPTIONS: RouteOptions = {
  handler: ['handler'],
  before: HOOKS,
  late: LATE,
  schemas: { query: ['schema.querystring', 'schema.query'], params: ['schema.params'], body: ['schema.body'], headers: ['schema.headers'] },
};

const INSTANCE: Record<string, Member> = {
  ...verbs(VERBS, { path: 0, handlers: 1, options: OPTIONS }),
  all: { does: 'route', methods: ['*'], path: 0, handlers: 1, options: OPTIONS },
  route: { does: 'declare', argument: 0, options: { ...OPTIONS, method: 'method', path: 'url' } },
  register: { does: 'register', prefix: 'prefix', object: 'scope' },
  addHook: { does: 'hook', names: HOOKS, late: LATE, rewrites: { on: ['onRoute'], fields: [...HOOKS, ...Object.keys(LATE), 'config'] } },
  // Of @fastify/middie and @fastify/express, which run it in a hook: https://github.com/fastify/middie#readme
  use: { does: 'use', hooks: ['raw-request', 'raw', 'next'] },
  after: { does: 'after' },
  ready: { does: 'load' },
  listen: { does: 'load', serves: true },
  inject: { does: 'load' },
  decorate: { does: 'put', name: 0, value: 1 },
  decorateRequest: { does: 'put', name: 0, value: 1, on: 'request' },
  decorateReply: { does: 'put', name: 0, value: 1, on: 'reply' },
  withTypeProvider: { does: 'chain' },
  addSchema: { does: 'chain' },
  setErrorHandler: { does: 'chain' },
  setNotFoundHandler: { does: 'chain' },
  setValidatorCompiler: { does: 'chain' },
  setSerializerCompiler: { does: 'chain' },
  addContentTypeParser: { does: 'chain' },
  log: { does: 'object', object: 'log' },
};

const APP: Meaning = { call: { object: 'app' } };

const CHAIN: Member = { does: 'chain' };

/** Source: https://github.com/fastify/fastify-autoload#readme */
const AUTOLOAD: Meaning = {
  plugin: {
    folder: {
      argument: 1,
      folder: 'dir',
      prefix: 'options.prefix',
      path: 'folders',
      index: true,
      own: { behind: 'autoPrefix', whole: 'prefixOverride' },
      ignored: 'ignorePattern',
      hooks: { option: 'autoHooks', called: ['autohooks', '.autohooks', '_autohooks', 'auto_hooks'] },
      unclear: ['autoHooksPattern', 'ignoreFilter', 'matchFilter', 'maxDepth', 'dirNameRoutePrefix', 'routeParams', 'encapsulate', 'indexPattern', 'scriptPattern', 'appendAutoPrefix'],
    },
  },
};

export default defineFramework({
  id: 'fastify',
  name: 'Fastify',
  docs: 'https://fastify.dev/docs/latest/Reference/Routes/',
  packages: ['fastify', 'fastify-plugin', '@fastify/autoload', 'fastify-autoload', '@fastify/type-provider-typebox', 'fastify-type-provider-zod'],
  bodyLimit: 1_048_576,
  exports: {
    'fastify:': APP,
    fastify: APP,
    'fastify-plugin:': { call: { shares: 0 } },
    fastifyPlugin: { call: { shares: 0 } },
    '@fastify/autoload:': AUTOLOAD,
    fastifyAutoload: AUTOLOAD,
    'fastify-autoload:': AUTOLOAD,
  },
  objects: {
    app: { role: 'app', others: 'unknown', members: INSTANCE },
    scope: { role: 'router', others: 'unknown', members: INSTANCE },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        ...PARSED,
        method: { does: 'verb' },
        headers: { does: 'input', shape: 'strings' },
        cookies: { does: 'input', shape: 'strings' },
        url: { does: 'input', shape: 'string', path: 'path' },
        originalUrl: { does: 'input', shape: 'string' },
        raw: { does: 'object', object: 'raw-request' },
        hostname: { does: 'input', shape: 'string' },
        host: { does: 'input', shape: 'string' },
      },
    },
    reply: {
      role: 'response',
      others: 'unknown',
      members: {
        send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
        code: { does: 'status', argument: 0, ends: false },
        status: { does: 'status', argument: 0, ends: false },
        statusCode: { does: 'status-property' },
        header: HEADER,
        headers: HEADER,
        type: CHAIN,
        removeHeader: CHAIN,
        setCookie: HEADER,
        clearCookie: CHAIN,
        hijack: CHAIN,
        redirect: REDIRECT,
        // Of @fastify/sensible.
        tooManyRequests: { does: 'fail', argument: 0, status: 429 },
        callNotFound: { does: 'finish', redirects: true },
        sendFile: { does: 'finish' },
        view: RENDER,
        raw: { does: 'object', object: 'raw' },
      },
    },
    'raw-request': { role: 'request', others: 'unknown', members: NODE_REQUEST },
    raw: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
    log: { role: 'other', others: 'unknown', members: {} },
    next: NEXT,
  },
  types: { FastifyInstance: 'scope', FastifyRequest: 'request', FastifyReply: 'reply' },
  handlerTypes: { RouteHandlerMethod: ['request', 'reply'], RouteHandler: ['request', 'reply'] },
  pluginTypes: { FastifyPluginAsync: ['scope'], FastifyPluginCallback: ['scope'], FastifyPlugin: ['scope'], FastifyPluginAsyncTypebox: ['scope'], FastifyPluginAsyncZod: ['scope'] },
  parameters: ['request', 'reply'],
  // Source: https://github.com/fastify/fastify-cli#start
  commands: [
    {
      words: ['fastify', 'start'],
      object: 'app',
      calls: { register: 'register', serve: 'listen' },
      others: ['-r', '--require', '-i', '--import', '-L', '--logging-module', '-c', '--config'],
      prefix: ['-x', '--prefix'],
      options: { flags: ['-o', '--options'], export: 'options' },
    },
  ],
  bound: true,
  hooks: { parameters: ['request', 'reply', 'next'], returns: 'pass' },
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true, through: false, strips: false, parameters: 'params' },
  rejection: 'forwarded',
  answers: {
    // A route may say what its replies hold (`Reply`, a schema), which need not be a text: an error is always allowed. Source: https://fastify.dev/docs/latest/Reference/Reply/#errors
    tooManyRequests: "throw Object.assign(new Error('Too Many Requests'), { statusCode: 429 })",
    badRequest: "throw Object.assign(new Error('Bad Request'), { statusCode: 400 })",
    clientKey: '$request.ip',
  },
});
