import { type CallbackShape, defineFramework, type Meaning, type Member } from '../schema.ts';

const REQUEST: CallbackShape = { parameters: ['request', 'response'] };
const SERVER: Meaning = { call: { object: 'server' }, construct: { object: 'server' }, handler: REQUEST };

const LISTEN: Member = {
  does: 'callback',
  handlers: [
    { parameters: ['request', 'response'], when: { argument: 0, is: ['request'] } },
    { parameters: ['stream', 'headers'], when: { argument: 0, is: ['stream'] } },
  ],
};

const HEADER: Member = { does: 'send', argument: 1, as: 'text', ends: false, chain: true };

const SEND: Record<string, Member> = {
  end: { does: 'send', argument: 0, as: 'text', ends: true, chain: true },
  write: { does: 'send', argument: 0, as: 'text', ends: false, chain: false },
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
        once: LISTEN,
        listen: { does: 'chain' },
        close: { does: 'chain' },
        setTimeout: { does: 'chain' },
        address: { does: 'nothing' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        url: { does: 'input', shape: 'string' },
        headers: { does: 'input', shape: 'strings' },
        rawHeaders: { does: 'input', shape: 'strings' },
        on: { does: 'listen', events: { data: ['bytes'], end: [] } },
        once: { does: 'listen', events: { data: ['bytes'], end: [] } },
        setEncoding: { does: 'chain' },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        ...SEND,
        writeHead: { does: 'status', argument: 0, ends: false },
        statusCode: { does: 'status-property' },
        setHeader: HEADER,
        appendHeader: HEADER,
        removeHeader: { does: 'nothing' },
        flushHeaders: { does: 'nothing' },
      },
    },
    stream: {
      role: 'response',
      others: 'unknown',
      members: {
        ...SEND,
        respond: { does: 'status', argument: 0, property: ':status', ends: false },
        on: { does: 'listen', events: { data: ['bytes'], end: [] } },
        setEncoding: { does: 'chain' },
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
  answers: {
    tooManyRequests: "$response.writeHead(429).end('Too Many Requests')",
    badRequest: "$response.writeHead(400).end('Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
