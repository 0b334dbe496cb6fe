import { NODE_ANSWERS, NODE_READABLE, NODE_REQUEST, NODE_RESPONSE, NODE_WRITABLE } from '../parts/node.ts';
import { type CallbackShape, defineFramework, type Meaning, type Member } from '../schema.ts';

const REQUEST: CallbackShape = { parameters: ['request', 'response'] };
const SERVER: Meaning = { call: { object: 'server' }, construct: { object: 'server' }, handler: REQUEST };

const LISTEN: Member = {
  does: 'callback',
  handlers: [
    { parameters: ['request', 'response'], when: { argument: 0, is: ['request'] }, shared: true },
    { parameters: ['stream', 'headers'], when: { argument: 0, is: ['stream'] }, shared: true },
  ],
};

export default defineFramework({
  id: 'node-http',
  name: 'Node.js http, https, http2',
  docs: 'https://nodejs.org/api/http.html',
  packages: ['node:http', 'http', 'node:https', 'https', 'node:http2', 'http2'],
  bodyLimit: null,
  exports: {
    createServer: SERVER,
    createSecureServer: SERVER,
    Server: SERVER,
  },
  objects: {
    server: {
      role: 'server',
      others: 'unknown',
      members: {
        on: LISTEN,
        addListener: LISTEN,
        prependListener: LISTEN,
        once: LISTEN,
        prependOnceListener: LISTEN,
        listen: { does: 'chain' },
        close: { does: 'stop' },
        setTimeout: { does: 'chain' },
        address: { does: 'nothing' },
      },
    },
    request: { role: 'request', others: 'unknown', members: NODE_REQUEST },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
    stream: {
      role: 'response',
      others: 'unknown',
      members: {
        ...NODE_READABLE,
        ...NODE_WRITABLE,
        respond: { does: 'status', argument: 0, property: ':status', ends: false },
      },
    },
    headers: { role: 'other', others: 'strings', members: {} },
  },
  types: {
    IncomingMessage: 'request',
    ServerResponse: 'response',
    ServerHttp2Stream: 'stream',
    Http2ServerRequest: 'request',
    Http2ServerResponse: 'response',
  },
  handlerTypes: {
    RequestListener: ['request', 'response'],
  },
  parameters: ['request', 'response'],
  rejection: 'unhandled',
  answers: NODE_ANSWERS,
});
