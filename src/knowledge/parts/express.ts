import type { Member } from '../schema.ts';
import { PARSED } from './handlers.ts';
import { HEADER, NODE_REQUEST, NODE_RESPONSE } from './node.ts';

/** Express's request and response, which NestJS hands through. Both know each other as `request` and `response`. Source: https://expressjs.com/en/5x/api.html */

export const EXPRESS_REQUEST: Readonly<Record<string, Member>> = {
  ...NODE_REQUEST,
  ...PARSED,
  cookies: { does: 'input', shape: 'strings' },
  signedCookies: { does: 'input', shape: 'strings' },
  originalUrl: { does: 'input', shape: 'string', path: 'whole' },
  baseUrl: { does: 'input', shape: 'string', path: 'base' },
  path: { does: 'input', shape: 'string', path: 'path' },
  hostname: { does: 'input', shape: 'string' },
  host: { does: 'input', shape: 'string' },
  get: { does: 'input', shape: 'string', call: true },
  header: { does: 'input', shape: 'string', call: true },
  param: { does: 'input', shape: 'string', call: true },
  res: { does: 'object', object: 'response' },
};

export const EXPRESS_RESPONSE: Readonly<Record<string, Member>> = {
  ...NODE_RESPONSE,
  send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
  json: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
  jsonp: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
  status: { does: 'status', argument: 0, ends: false },
  sendStatus: { does: 'status', argument: 0, ends: true },
  render: { does: 'finish' },
  redirect: { does: 'finish', redirects: true },
  sendFile: { does: 'finish' },
  sendfile: { does: 'finish' },
  download: { does: 'finish' },
  type: { does: 'chain' },
  contentType: { does: 'chain' },
  set: HEADER,
  header: HEADER,
  append: HEADER,
  cookie: HEADER,
  attachment: { does: 'chain' },
  clearCookie: { does: 'chain' },
  links: { does: 'chain' },
  location: { does: 'chain' },
  vary: { does: 'chain' },
  req: { does: 'object', object: 'request' },
};
