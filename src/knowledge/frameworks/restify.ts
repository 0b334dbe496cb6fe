import { NEXT, PARSED } from '../parts/handlers.ts';
import { each } from '../parts/names.ts';
import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework } from '../schema.ts';

/** `server.get('/users', …)`, or `server.get({ path: '/users', name: 'users' }, …)`, where `url` does as well. Source: `lib/server.js` of restify 11.1.0, `opts.path = opts.path || opts.url`. */
const ROUTE = { path: 0, pathIn: ['path', 'url'], handlers: 1 };

/** Before version 5, these are beside `createServer` as well. */
const OLD = ['queryParser', 'bodyParser', 'jsonp', 'gzipResponse', 'requestLogger', 'acceptParser', 'dateParser', 'fullResponse'];
const PASSING = [...OLD, 'inflightRequestThrottle', 'cpuUsageThrottle'];

export default defineFramework({
  id: 'restify',
  name: 'restify',
  docs: 'http://restify.com/docs/server-api/',
  packages: ['restify'],
  bodyLimit: null,
  exports: {
    createServer: { call: { object: 'app' } },
    ...each(OLD, { call: { passes: true } }),
    ...each(PASSING.map((name) => `plugins.${name}`), { call: { passes: true } }),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      order: 'any',
      members: {
        ...verbs(['get', 'head', 'post', 'put', 'patch'], ROUTE),
        del: { does: 'route', methods: ['DELETE'], ...ROUTE },
        opts: { does: 'route', methods: ['OPTIONS'], ...ROUTE },
        use: { does: 'use' },
        pre: { does: 'use' },
        on: { does: 'nothing' },
        listen: { does: 'nothing' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        ...NODE_REQUEST,
        ...PARSED,
        getQuery: { does: 'input', shape: 'strings', call: true },
        header: { does: 'input', shape: 'string', call: true },
        getUrl: { does: 'input', shape: 'strings', call: true },
        path: { does: 'input', shape: 'string', call: true },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        ...NODE_RESPONSE,
        send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: false, coded: true },
        sendRaw: { does: 'send', argument: 0, as: 'text', ends: true, chain: false, coded: true },
        json: { does: 'send', argument: 0, as: 'json', ends: true, chain: false, coded: true },
        status: { does: 'status', argument: 0, ends: false },
        header: { does: 'send', argument: 1, as: 'text', ends: false, chain: false },
        setHeader: { does: 'send', argument: 1, as: 'text', ends: false, chain: false },
        redirect: { does: 'finish', redirects: true },
      },
    },
    next: NEXT,
  },
  types: { Server: 'app', Request: 'request', Response: 'response', Next: 'next' },
  handlerTypes: { RequestHandler: ['request', 'response', 'next'] },
  parameters: ['request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: true, parameters: 'params' },
  rejection: 'unhandled',
  answers: {
    tooManyRequests: "$response.send(429, 'Too Many Requests')",
    badRequest: "$response.send(400, 'Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
