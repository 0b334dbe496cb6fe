import type { FrameworkRow, Member } from '../schema.ts';
import { PARSED } from './handlers.ts';
import { HEADER, NODE_REQUEST, NODE_RESPONSE, SENDING } from './node.ts';
import { verbs } from './routes.ts';
import { REDIRECT, RENDER } from './sending.ts';

/** Express's request and response, which NestJS hands through. Both know each other as `request` and `response`. Source: https://expressjs.com/en/5x/api.html */

export const EXPRESS_REQUEST: Readonly<Record<string, Member>> = {
  ...NODE_REQUEST,
  ...PARSED,
  // A getter since Express 5, which parses the URL again (lib/request.js).
  query: { does: 'input', shape: 'strings', anew: '>=5' },
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
  ...SENDING,
  jsonp: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
  sendStatus: { does: 'status', argument: 0, ends: true },
  render: RENDER,
  redirect: REDIRECT,
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
  links: { does: 'send', argument: 1, as: 'text', ends: false, chain: true, headers: [{ argument: 0 }] },
  location: { does: 'send', argument: 0, as: 'text', ends: false, chain: true },
  vary: { does: 'chain' },
  req: { does: 'object', object: 'request' },
};

/** `http.METHODS` of Node, as Express turns them into methods, plus `del` of Express 4. */
const VERBS = [
  'acl', 'bind', 'checkout', 'connect', 'copy', 'delete', 'get', 'head', 'link', 'lock', 'm-search', 'merge', 'mkactivity', 'mkcalendar', 'mkcol', 'move', 'notify',
  'options', 'patch', 'post', 'propfind', 'proppatch', 'purge', 'put', 'query', 'rebind', 'report', 'search', 'source', 'subscribe', 'trace', 'unbind', 'unlink',
  'unlock', 'unsubscribe',
];

function routes(path: number | null): Record<string, Member> {
  const route = { path, handlers: path === null ? 0 : path + 1 };
  return { ...verbs(VERBS, route), del: { does: 'route', methods: ['DELETE'], ...route }, all: { does: 'route', methods: ['*'], ...route } };
}

/** What an app and a router have in common. */
export const EXPRESS_STACK: Readonly<Record<string, Member>> = {
  ...routes(0),
  use: { does: 'use' },
  route: { does: 'open-route', path: 0, object: 'route' },
  param: { does: 'param', parameters: ['request', 'response', 'next', 'input:string'] },
};

/** What a route has that holds its path. */
export const EXPRESS_ROUTES: Readonly<Record<string, Member>> = routes(null);

/** How handlers that are given Express's response refuse. */
export const EXPRESS_ANSWERS: NonNullable<FrameworkRow['answers']> = {
  tooManyRequests: "$response.status(429).send('Too Many Requests')",
  badRequest: "$response.status(400).send('Bad Request')",
  clientKey: "$request.ip ?? 'unknown'",
};
