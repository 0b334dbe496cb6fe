import { HEADER } from '../parts/node.ts';
import { REDIRECT, RENDER } from '../parts/sending.ts';
import { defineFramework, type Meaning, type Member } from '../schema.ts';

/** Extension points ahead of the handler. Source: https://hapi.dev/api/#request-lifecycle */
const POINTS = ['onRequest', 'onPreAuth', 'onCredentials', 'onPostAuth', 'onPreHandler'];

const SERVER: Meaning = { call: { object: 'app' }, construct: { object: 'app' } };
const CHAIN: Member = { does: 'chain' };

export default defineFramework({
  id: 'hapi',
  name: 'hapi',
  docs: 'https://hapi.dev/api/',
  packages: ['@hapi/hapi', 'hapi'],
  bodyLimit: 1_048_576,
  exports: { server: SERVER, Server: SERVER },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      order: 'any',
      members: {
        route: {
          does: 'declare',
          argument: 0,
          options: {
            method: 'method',
            path: 'path',
            handler: ['handler', 'options.handler', 'config.handler'],
            before: ['options.pre', 'config.pre', 'options.ext.onPreHandler.method'],
            hookField: 'method',
            strategies: { fields: ['options.auth', 'config.auth'], names: ['strategy', 'strategies'], unless: { mode: ['try', 'optional'] } },
            plain: 'refused',
            // Source: https://hapi.dev/api/#-routeoptionsfailaction
            lenient: { fields: ['options.validate.failAction', 'config.validate.failAction'], is: ['ignore', 'log'] },
            schemas: {
              query: ['options.validate.query', 'config.validate.query'],
              params: ['options.validate.params', 'config.validate.params'],
              payload: ['options.validate.payload', 'config.validate.payload'],
              headers: ['options.validate.headers', 'config.validate.headers'],
            },
          },
        },
        register: { does: 'register', prefix: 'routes.prefix', object: 'app' },
        ext: { does: 'hook', names: POINTS, events: { at: 'type', hook: 'method' } },
        start: { does: 'load', serves: true },
        initialize: { does: 'load' },
        inject: { does: 'load' },
        auth: { does: 'object', object: 'auth' },
        events: { does: 'object', object: 'parts' },
        validator: CHAIN,
        decorate: CHAIN,
        method: CHAIN,
        state: CHAIN,
        views: CHAIN,
      },
    },
    auth: { role: 'other', others: 'unknown', members: { strategy: { does: 'strategy', name: 0, options: 2, field: 'validate' }, default: { does: 'strategy', name: 0 } } },
    parts: { role: 'other', others: 'unknown', members: {} },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        query: { does: 'input', shape: 'strings' },
        params: { does: 'input', shape: 'strings' },
        payload: { does: 'input', shape: 'json' },
        headers: { does: 'input', shape: 'strings' },
        state: { does: 'input', shape: 'strings' },
        url: { does: 'input', shape: 'string' },
        path: { does: 'input', shape: 'string' },
      },
    },
    toolkit: {
      role: 'response',
      others: 'unknown',
      members: {
        response: { does: 'send', argument: 0, as: 'auto', ends: false, chain: false, gives: 'draft' },
        redirect: REDIRECT,
        view: RENDER,
        file: { does: 'finish' },
        continue: { does: 'object', object: 'parts' },
      },
    },
    draft: {
      role: 'draft',
      others: 'chain',
      members: {
        code: { does: 'status', argument: 0, ends: false },
        header: HEADER,
        type: CHAIN,
        takeover: CHAIN,
      },
    },
  },
  types: { Server: 'app', Request: 'request', ResponseToolkit: 'toolkit' },
  parameters: ['request', 'toolkit'],
  hooks: { parameters: ['request', 'toolkit'], returns: 'pass' },
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "return $toolkit.response('Too Many Requests').code(429)",
    badRequest: "return $toolkit.response('Bad Request').code(400)",
    clientKey: '$request.info.remoteAddress',
  },
});
