import { defineFramework, type Member } from '../schema.ts';

/** `http.METHODS` of Node, as Express turns them into methods, plus `del` of Express 4. */
const VERBS = [
  'acl', 'bind', 'checkout', 'connect', 'copy', 'delete', 'get', 'head', 'link', 'lock', 'm-search', 'merge', 'mkactivity', 'mkcalendar', 'mkcol', 'move', 'notify',
  'options', 'patch', 'post', 'propfind', 'proppatch', 'purge', 'put', 'query', 'rebind', 'report', 'search', 'source', 'subscribe', 'trace', 'unbind', 'unlink',
  'unlock', 'unsubscribe',
];

function verbs(path: number | null): Record<string, Member> {
  const handlers = path === null ? 0 : path + 1;
  const members: [string, Member][] = VERBS.map((verb) => [verb, { does: 'route', methods: [verb.toUpperCase()], path, handlers }]);
  return Object.fromEntries([...members, ['del', { does: 'route', methods: ['DELETE'], path, handlers }], ['all', { does: 'route', methods: ['*'], path, handlers }]]);
}

const HEADER: Member = { does: 'send', argument: 1, as: 'text', ends: false, chain: true };

const STACK: Record<string, Member> = {
  ...verbs(0),
  use: { does: 'use' },
  route: { does: 'open-route', path: 0, object: 'route' },
  param: { does: 'param' },
};

export default defineFramework({
  id: 'express',
  name: 'Express',
  docs: 'https://expressjs.com/en/5x/api.html',
  packages: ['express'],
  bodyLimit: 102_400,
  exports: {
    '': { call: { object: 'app' } },
    Router: { call: { object: 'router' }, construct: { object: 'router' } },
    json: { call: { passes: true } },
    urlencoded: { call: { passes: true } },
    text: { call: { passes: true } },
    raw: { call: { passes: true } },
    static: { call: { passes: true } },
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
    route: { role: 'route', others: 'unknown', members: verbs(null) },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        query: { does: 'input', shape: 'strings' },
        params: { does: 'input', shape: 'strings' },
        body: { does: 'input', shape: 'json' },
        headers: { does: 'input', shape: 'strings' },
        cookies: { does: 'input', shape: 'strings' },
        signedCookies: { does: 'input', shape: 'strings' },
        url: { does: 'input', shape: 'string' },
        originalUrl: { does: 'input', shape: 'string' },
        path: { does: 'input', shape: 'string' },
        hostname: { does: 'input', shape: 'string' },
        host: { does: 'input', shape: 'string' },
        get: { does: 'input', shape: 'string', call: true },
        header: { does: 'input', shape: 'string', call: true },
        param: { does: 'input', shape: 'string', call: true },
        res: { does: 'object', object: 'response' },
        on: { does: 'listen', events: { data: ['bytes'], end: [] } },
        once: { does: 'listen', events: { data: ['bytes'], end: [] } },
        setEncoding: { does: 'chain' },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
        json: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
        jsonp: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
        end: { does: 'send', argument: 0, as: 'text', ends: true, chain: true },
        write: { does: 'send', argument: 0, as: 'text', ends: false, chain: false },
        status: { does: 'status', argument: 0, ends: false },
        sendStatus: { does: 'status', argument: 0, ends: true },
        writeHead: { does: 'status', argument: 0, ends: false },
        statusCode: { does: 'status-property' },
        render: { does: 'finish' },
        redirect: { does: 'finish', redirects: true },
        sendFile: { does: 'finish' },
        sendfile: { does: 'finish' },
        download: { does: 'finish' },
        type: { does: 'chain' },
        contentType: { does: 'chain' },
        set: HEADER,
        header: HEADER,
        setHeader: HEADER,
        append: HEADER,
        cookie: HEADER,
        attachment: { does: 'chain' },
        clearCookie: { does: 'chain' },
        links: { does: 'chain' },
        location: { does: 'chain' },
        vary: { does: 'chain' },
        req: { does: 'object', object: 'request' },
      },
    },
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'next' } },
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
  paths: { use: 'prefix', route: 'exact', caseSensitive: false },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "$response.status(429).send('Too Many Requests')",
    badRequest: "$response.status(400).send('Bad Request')",
    clientKey: "$request.ip ?? 'unknown'",
  },
});
