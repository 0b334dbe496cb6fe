import { defineFramework, type Member } from '../schema.ts';

const VERBS: readonly (readonly [name: string, method: string])[] = [
  ['get', 'GET'], ['head', 'HEAD'], ['post', 'POST'], ['put', 'PUT'], ['patch', 'PATCH'], ['del', 'DELETE'], ['opts', 'OPTIONS'],
];

export default defineFramework({
  id: 'restify',
  name: 'restify',
  docs: 'http://restify.com/docs/server-api/',
  packages: ['restify'],
  bodyLimit: null,
  exports: {
    createServer: { call: { object: 'app' } },
    ...Object.fromEntries(
      ['queryParser', 'bodyParser', 'jsonp', 'gzipResponse', 'requestLogger', 'acceptParser', 'dateParser', 'fullResponse', 'inflightRequestThrottle', 'cpuUsageThrottle'].map((name) => [
        `plugins.${name}`,
        { call: { passes: true as const } },
      ]),
    ),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      order: 'any',
      members: {
        ...Object.fromEntries(VERBS.map(([name, method]): [string, Member] => [name, { does: 'route', methods: [method], path: 0, handlers: 1 }])),
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
        query: { does: 'input', shape: 'strings' },
        getQuery: { does: 'input', shape: 'strings', call: true },
        params: { does: 'input', shape: 'strings' },
        body: { does: 'input', shape: 'json' },
        headers: { does: 'input', shape: 'strings' },
        header: { does: 'input', shape: 'string', call: true },
        url: { does: 'input', shape: 'string' },
        getUrl: { does: 'input', shape: 'strings', call: true },
        path: { does: 'input', shape: 'string', call: true },
        on: { does: 'listen', events: { data: ['bytes'], end: [] } },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: false, coded: true },
        sendRaw: { does: 'send', argument: 0, as: 'text', ends: true, chain: false, coded: true },
        json: { does: 'send', argument: 0, as: 'json', ends: true, chain: false, coded: true },
        end: { does: 'send', argument: 0, as: 'text', ends: true, chain: true },
        write: { does: 'send', argument: 0, as: 'text', ends: false, chain: false },
        status: { does: 'status', argument: 0, ends: false },
        writeHead: { does: 'status', argument: 0, ends: false },
        statusCode: { does: 'status-property' },
        header: { does: 'send', argument: 1, as: 'text', ends: false, chain: false },
        setHeader: { does: 'send', argument: 1, as: 'text', ends: false, chain: false },
        redirect: { does: 'finish', redirects: true },
      },
    },
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'next' } },
  },
  types: { Server: 'app', Request: 'request', Response: 'response', Next: 'next' },
  handlerTypes: { RequestHandler: ['request', 'response', 'next'] },
  parameters: ['request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'unhandled',
  answers: {
    tooManyRequests: "$response.send(429, 'Too Many Requests')",
    badRequest: "$response.send(400, 'Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
