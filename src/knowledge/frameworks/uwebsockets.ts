import { defineFramework, type Meaning, type Member } from '../schema.ts';

const APP: Meaning = { call: { object: 'app' }, construct: { object: 'app' } };

const VERBS: readonly (readonly [name: string, method: string])[] = [
  ['get', 'GET'], ['post', 'POST'], ['put', 'PUT'], ['patch', 'PATCH'], ['del', 'DELETE'], ['head', 'HEAD'], ['options', 'OPTIONS'], ['connect', 'CONNECT'], ['trace', 'TRACE'], ['any', '*'],
];

const CLOSE: Member = { does: 'finish', redirects: true, closes: true };
const CHAIN: Member = { does: 'chain' };
const END: Member = { does: 'send', argument: 0, as: 'text', ends: true, chain: true };

export default defineFramework({
  id: 'uwebsockets',
  name: 'uWebSockets.js',
  docs: 'https://unetworking.github.io/uWebSockets.js/generated/',
  packages: ['uWebSockets.js'],
  // Bodies come in pieces, which the program counts. Of a message: `maxPayloadLength`.
  bodyLimit: null,
  exports: { App: APP, SSLApp: APP, H3App: APP },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...Object.fromEntries(VERBS.map(([name, method]): [string, Member] => [name, { does: 'route', methods: [method], path: 0, handlers: 1, single: true }])),
        ws: { does: 'callback', handlers: [{ parameters: ['socket', 'input:bytes'], fields: ['message'] }] },
        listen: CHAIN,
        listen_unix: CHAIN,
        filter: CHAIN,
        missingServerName: CHAIN,
        addServerName: CHAIN,
        domain: CHAIN,
        publish: { does: 'nothing' },
        numSubscribers: { does: 'nothing' },
        close: CHAIN,
      },
    },
    // `end` closes the request, whatever `write` has begun.
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        end: END,
        tryEnd: END,
        endWithoutBody: { does: 'finish' },
        write: { does: 'send', argument: 0, as: 'text', ends: false, chain: false },
        writeStatus: { does: 'status', argument: 0, ends: false },
        writeHeader: { does: 'send', argument: 1, as: 'text', ends: false, chain: true },
        cork: { does: 'run' },
        onData: { does: 'listen', events: ['bytes'] },
        onAborted: CHAIN,
        onWritable: CHAIN,
        upgrade: { does: 'finish', redirects: true },
        close: { does: 'finish', redirects: true },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        getHeader: { does: 'input', shape: 'string', call: true },
        getParameter: { does: 'input', shape: 'string', call: true },
        getQuery: { does: 'input', shape: 'string', call: true },
        getUrl: { does: 'input', shape: 'string', call: true },
        setYield: { does: 'pass' },
      },
    },
    socket: {
      role: 'response',
      others: 'unknown',
      members: {
        send: { does: 'send', argument: 0, as: 'text', ends: true, chain: false },
        publish: { does: 'send', argument: 1, as: 'text', ends: true, chain: false },
        cork: { does: 'run' },
        close: CLOSE,
        end: CLOSE,
        subscribe: { does: 'nothing' },
        unsubscribe: { does: 'nothing' },
      },
    },
  },
  types: { TemplatedApp: 'app', HttpResponse: 'response', HttpRequest: 'request', WebSocket: 'socket' },
  parameters: ['response', 'request'],
  // Source: https://github.com/uNetworking/uWebSockets/blob/master/misc/READMORE.md#pattern-matching
  paths: { use: 'prefix', route: 'exact', caseSensitive: true, specific: true },
  rejection: 'unhandled',
  answers: {
    tooManyRequests: "$response.writeStatus('429 Too Many Requests').end('Too Many Requests')",
    badRequest: "$response.writeStatus('400 Bad Request').end('Bad Request')",
    clientKey: 'Buffer.from($response.getRemoteAddressAsText()).toString()',
  },
});
