import { defineFramework, type Member } from '../schema.ts';

const VERBS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'connect', 'trace'];

export default defineFramework({
  id: 'polka',
  name: 'Polka',
  docs: 'https://github.com/lukeed/polka#readme',
  packages: ['polka'],
  bodyLimit: null,
  exports: { '': { call: { object: 'app' } } },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      order: 'any',
      members: {
        ...Object.fromEntries(VERBS.map((verb): [string, Member] => [verb, { does: 'route', methods: [verb.toUpperCase()], path: 0, handlers: 1 }])),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
        add: { does: 'route', methods: [], method: 0, path: 1, handlers: 2 },
        use: { does: 'use' },
        listen: { does: 'chain' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        query: { does: 'input', shape: 'strings' },
        params: { does: 'input', shape: 'strings' },
        body: { does: 'input', shape: 'json' },
        headers: { does: 'input', shape: 'strings' },
        url: { does: 'input', shape: 'string' },
        originalUrl: { does: 'input', shape: 'string' },
        path: { does: 'input', shape: 'string' },
        search: { does: 'input', shape: 'string' },
        on: { does: 'listen', events: { data: ['bytes'], end: [] } },
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
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'next' } },
  },
  types: { Polka: 'app', Request: 'request', Response: 'response', NextHandler: 'next' },
  handlerTypes: { Middleware: ['request', 'response', 'next'] },
  parameters: ['request', 'response', 'next'],
  errorHandler: [null, 'request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'unhandled',
  answers: {
    tooManyRequests: "$response.writeHead(429).end('Too Many Requests')",
    badRequest: "$response.writeHead(400).end('Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
