import { NEXT, PARSED } from '../parts/handlers.ts';
import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type Member } from '../schema.ts';

const ROUTES: Readonly<Record<string, Member>> = {
  ...verbs(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'], { path: 0, handlers: 1 }),
  all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
  use: { does: 'use' },
};

/** What it calls a service is an app; a request for a later route runs through the middleware of a router that is mounted in front of it. */
export default defineFramework({
  id: 'restana',
  name: 'restana',
  docs: 'https://restana.21no.de',
  packages: ['restana'],
  bodyLimit: null,
  exports: { '': { call: { object: 'app' } } },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...ROUTES,
        newRouter: { does: 'start', object: 'router' },
        getServer: { does: 'nothing' },
        start: { does: 'nothing' },
        close: { does: 'nothing' },
      },
    },
    router: { role: 'router', others: 'unknown', members: ROUTES },
    request: {
      role: 'request',
      others: 'unknown',
      members: { ...NODE_REQUEST, ...PARSED, originalUrl: { does: 'input', shape: 'string' }, path: { does: 'input', shape: 'string', path: 'path' } },
    },
    response: {
      role: 'response',
      others: 'unknown',
      // `send(404)` is a status, and `send(data, 429)` has one.
      members: { ...NODE_RESPONSE, send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: false, status: { argument: 1 } } },
    },
    next: NEXT,
  },
  types: { Service: 'app', Router: 'router', Request: 'request', Response: 'response' },
  handlerTypes: { RequestHandler: ['request', 'response', 'next'] },
  parameters: ['request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "$response.send('Too Many Requests', 429); return;",
    badRequest: "$response.send('Bad Request', 400); return;",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
