import { EXPRESS_REQUEST, EXPRESS_RESPONSE } from '../parts/express.ts';
import { NEXT } from '../parts/handlers.ts';
import { each } from '../parts/names.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type Member } from '../schema.ts';

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

const STACK: Record<string, Member> = {
  ...routes(0),
  use: { does: 'use' },
  route: { does: 'open-route', path: 0, object: 'route' },
  param: { does: 'param' },
};

export default defineFramework({
  id: 'express',
  name: 'Express',
  docs: 'https://expressjs.com/en/5x/api.html',
  packages: ['express', 'express-promise-router', '@modelcontextprotocol/sdk/server/express.js', '@modelcontextprotocol/express'],
  bodyLimit: 102_400,
  exports: {
    '': { call: { object: 'app' } },
    // A router whose handlers may give promises: what they are fulfilled with says whether the request goes on.
    'express-promise-router:': { call: { object: 'router' }, construct: { object: 'router' } },
    createMcpExpressApp: { call: { object: 'app' } },
    Router: { call: { object: 'router' }, construct: { object: 'router' } },
    ...each(['json', 'urlencoded', 'text', 'raw', 'static'], { call: { passes: true } }),
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...STACK,
        set: { does: 'chain' },
        enable: { does: 'chain' },
        disable: { does: 'chain' },
        engine: { does: 'chain' },
        on: { does: 'nothing' },
        listen: { does: 'nothing' },
      },
    },
    router: { role: 'router', others: 'unknown', members: STACK },
    route: { role: 'route', others: 'unknown', members: routes(null) },
    request: { role: 'request', others: 'unknown', members: EXPRESS_REQUEST },
    response: { role: 'response', others: 'unknown', members: EXPRESS_RESPONSE },
    next: NEXT,
  },
  types: {
    Application: 'app',
    Express: 'app',
    Router: 'router',
    IRouter: 'router',
    Request: 'request',
    Response: 'response',
    NextFunction: 'next',
  },
  handlerTypes: {
    RequestHandler: ['request', 'response', 'next'],
    Handler: ['request', 'response', 'next'],
  },
  parameters: ['request', 'response', 'next'],
  errorHandler: [null, 'request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, strips: true, parameters: 'params' },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "$response.status(429).send('Too Many Requests')",
    badRequest: "$response.status(400).send('Bad Request')",
    clientKey: "$request.ip ?? 'unknown'",
  },
});
