import type { FrameworkRow, Member } from '../schema.ts';

/**
 * What Node's own objects have, wherever a framework hands them to handlers: as they are, or with more on them.
 * Source: https://nodejs.org/api/http.html
 */

/** What any stream has from which a request is read. */
export const NODE_READABLE: Readonly<Record<string, Member>> = {
  on: { does: 'listen', events: { data: ['bytes'], end: [] } },
  once: { does: 'listen', events: { data: ['bytes'], end: [] } },
  setEncoding: { does: 'chain' },
};

/** What any stream has to which a response is written. */
export const NODE_WRITABLE: Readonly<Record<string, Member>> = {
  end: { does: 'send', argument: 0, as: 'text', ends: true, chain: true },
  write: { does: 'send', argument: 0, as: 'text', ends: false, chain: false },
};

/** `http.IncomingMessage`. */
export const NODE_REQUEST: Readonly<Record<string, Member>> = {
  ...NODE_READABLE,
  url: { does: 'input', shape: 'string', path: 'path' },
  method: { does: 'verb' },
  headers: { does: 'input', shape: 'strings' },
  rawHeaders: { does: 'input', shape: 'strings' },
};

/** Sets the header in its first argument to the value in its second, or those in an object, and gives the response. */
export const HEADER: Member = { does: 'send', argument: 1, as: 'text', ends: false, chain: true, headers: [{ argument: 0 }] };

/** `http.ServerResponse`. */
export const NODE_RESPONSE: Readonly<Record<string, Member>> = {
  ...NODE_WRITABLE,
  writeHead: { does: 'status', argument: 0, ends: false, headers: [{ argument: 1 }, { argument: 2 }] },
  statusCode: { does: 'status-property' },
  setHeader: HEADER,
  appendHeader: HEADER,
  removeHeader: { does: 'nothing' },
  flushHeaders: { does: 'nothing' },
};

/** How it refuses. */
export const NODE_ANSWERS: NonNullable<FrameworkRow['answers']> = {
  tooManyRequests: "$response.writeHead(429).end('Too Many Requests')",
  badRequest: "$response.writeHead(400).end('Bad Request')",
  clientKey: "$request.socket.remoteAddress ?? 'unknown'",
};

/** What frameworks add to Node's response, as Express has it. */
export const SENDING: Readonly<Record<string, Member>> = {
  send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
  json: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
  status: { does: 'status', argument: 0, ends: false },
};
