import { verbs } from '../parts/routes.ts';
import { defineFramework, type Member } from '../schema.ts';

const CHAIN: Member = { does: 'chain' };
const NOTHING: Member = { does: 'nothing' };

const ROUTE = { path: 0, handlers: 1, single: true, gives: 'route' } as const;

/** Methods of a controller, as `router.resource` registers them. Source: https://docs.adonisjs.com/guides/basics/controllers#resource-driven-controllers */
const ACTIONS = {
  index: { methods: ['GET'], path: '' },
  create: { methods: ['GET'], path: '/create' },
  store: { methods: ['POST'], path: '' },
  show: { methods: ['GET'], path: '/:id' },
  edit: { methods: ['GET'], path: '/:id/edit' },
  update: { methods: ['PUT', 'PATCH'], path: '/:id' },
  destroy: { methods: ['DELETE'], path: '/:id' },
};

/** Methods of a response that say the status. Source: https://docs.adonisjs.com/guides/basics/response */
const STATUSES: Readonly<Record<string, number>> = {
  ok: 200, created: 201, accepted: 202, nonAuthoritativeInformation: 203, partialContent: 206, badRequest: 400, unauthorized: 401, paymentRequired: 402, forbidden: 403, notFound: 404,
  methodNotAllowed: 405, notAcceptable: 406, requestTimeout: 408, conflict: 409, gone: 410, preconditionFailed: 412, requestEntityTooLarge: 413, unsupportedMediaType: 415,
  unprocessableEntity: 422, tooManyRequests: 429, internalServerError: 500, notImplemented: 501, badGateway: 502, serviceUnavailable: 503, gatewayTimeout: 504,
};

const GUARDS: Record<string, Member> = { use: { does: 'ahead' }, middleware: { does: 'ahead' } };
const NAMES: Record<string, Member> = { as: CHAIN, where: CHAIN, domain: CHAIN };

function input(shape: 'string' | 'strings' | 'json'): Member {
  return { does: 'input', shape, call: true };
}

export default defineFramework({
  id: 'adonisjs',
  name: 'AdonisJS',
  docs: 'https://docs.adonisjs.com/guides/basics/routing',
  packages: ['@adonisjs/core/services/router', '@adonisjs/core/services/server', '@adonisjs/core/http'],
  bodyLimit: 1_048_576,
  // The server is what the routes of the router answer for.
  exports: {
    '@adonisjs/core/services/router:': { read: { object: 'app' } },
    '@adonisjs/core/services/server:': { read: { object: 'app' } },
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      // Middleware of the server and of the router comes first, wherever it is registered.
      order: 'any',
      members: {
        ...verbs(['get', 'post', 'put', 'patch', 'delete'], ROUTE),
        any: { does: 'route', methods: ['*'], ...ROUTE },
        route: { does: 'route', methods: [], method: 1, path: 0, handlers: 2, single: true, gives: 'route' },
        resource: { does: 'methods', path: 0, object: 1, methods: ACTIONS, gives: 'resource' },
        group: { does: 'group', prefix: null, object: 'group', options: { handler: [], before: [] }, meanwhile: true },
        use: { does: 'use', single: true },
        named: { does: 'name', argument: 0, object: 'named' },
        on: NOTHING,
        where: CHAIN,
        errorHandler: CHAIN,
        boot: NOTHING,
        commit: NOTHING,
      },
    },
    group: { role: 'router', others: 'chain', members: { ...GUARDS, ...NAMES, prefix: { does: 'below', path: 0 } } },
    route: { role: 'other', others: 'chain', members: { ...GUARDS, ...NAMES, prefix: { does: 'below', path: 0 } } },
    resource: {
      role: 'other',
      others: 'chain',
      members: {
        ...NAMES,
        use: { does: 'ahead', of: 0 },
        middleware: { does: 'ahead', of: 0 },
        only: { does: 'drop', names: 0, others: true },
        except: { does: 'drop', names: 0 },
        apiOnly: { does: 'drop', names: ['create', 'edit'] },
        params: CHAIN,
      },
    },
    named: { role: 'other', others: 'unknown', members: {}, call: { does: 'held' } },
    context: {
      role: 'context',
      others: 'unknown',
      members: { request: { does: 'object', object: 'request' }, response: { does: 'object', object: 'response' }, params: { does: 'input', shape: 'strings' } },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        qs: input('strings'),
        params: input('strings'),
        param: input('string'),
        input: input('json'),
        all: input('json'),
        body: input('json'),
        only: input('json'),
        except: input('json'),
        header: input('string'),
        headers: input('strings'),
        cookie: input('string'),
        plainCookie: input('string'),
        cookiesList: input('strings'),
        // The validator stands in front; options behind it may hold something else to check.
        validateUsing: { does: 'input', shape: 'json', call: true, schema: 0, data: { argument: 1, property: 'data' } },
        raw: input('string'),
        url: input('string'),
        completeUrl: input('string'),
        hostname: input('string'),
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        ...Object.fromEntries(Object.entries(STATUSES).map(([name, code]): [string, Member] => [name, { does: 'send', argument: 0, as: 'auto', ends: true, chain: false, code }])),
        send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: false },
        json: { does: 'send', argument: 0, as: 'json', ends: true, chain: false },
        jsonp: { does: 'send', argument: 0, as: 'json', ends: true, chain: false },
        stream: { does: 'send', argument: 0, as: 'text', ends: true, chain: false },
        status: { does: 'status', argument: 0, ends: false },
        safeStatus: { does: 'status', argument: 0, ends: false },
        abort: { does: 'fail', argument: 1 },
        noContent: { does: 'finish' },
        redirect: { does: 'finish', redirects: true },
        download: { does: 'finish' },
        attachment: { does: 'finish' },
        header: { does: 'send', argument: 1, as: 'text', ends: false, chain: true },
        safeHeader: { does: 'send', argument: 1, as: 'text', ends: false, chain: true },
        append: { does: 'send', argument: 1, as: 'text', ends: false, chain: true },
        cookie: { does: 'send', argument: 1, as: 'text', ends: false, chain: true },
        type: CHAIN,
        vary: CHAIN,
        removeHeader: CHAIN,
        clearCookie: CHAIN,
      },
    },
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'pass' } },
  },
  types: { HttpContext: 'context', HttpRequest: 'request', HttpResponse: 'response' },
  parameters: ['context', 'next'],
  classes: { handler: 'handle', middleware: 'handle' },
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true, through: false },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "return $context.response.tooManyRequests('Too Many Requests')",
    badRequest: "return $context.response.badRequest('Bad Request')",
    clientKey: '$context.request.ip()',
  },
});
