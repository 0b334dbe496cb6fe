import { EXPRESS_REQUEST, EXPRESS_RESPONSE } from '../parts/express.ts';
import { NEXT } from '../parts/handlers.ts';
import { HEADER } from '../parts/node.ts';
import { type DecoratedParameter, type DecoratorRows, defineFramework, type Meaning } from '../schema.ts';

const STATUSES = {
  OK: 200, CREATED: 201, ACCEPTED: 202, NO_CONTENT: 204, MOVED_PERMANENTLY: 301, FOUND: 302, BAD_REQUEST: 400, UNAUTHORIZED: 401, PAYMENT_REQUIRED: 402, FORBIDDEN: 403, NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405, CONFLICT: 409, GONE: 410, PAYLOAD_TOO_LARGE: 413, UNPROCESSABLE_ENTITY: 422, TOO_MANY_REQUESTS: 429, INTERNAL_SERVER_ERROR: 500, NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502, SERVICE_UNAVAILABLE: 503,
};

const EXCEPTIONS = {
  BadRequest: 400, Unauthorized: 401, Forbidden: 403, NotFound: 404, MethodNotAllowed: 405, NotAcceptable: 406, RequestTimeout: 408, Conflict: 409, Gone: 410, PreconditionFailed: 412,
  PayloadTooLarge: 413, UnsupportedMediaType: 415, ImATeapot: 418, Misdirected: 421, UnprocessableEntity: 422, InternalServerError: 500, NotImplemented: 501, BadGateway: 502,
  ServiceUnavailable: 503, GatewayTimeout: 504, HttpVersionNotSupported: 505,
};

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'SEARCH', 'PROPFIND', 'PROPPATCH', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'UNLOCK'];

function named<T>(names: Readonly<Record<string, T>>, entry: (name: string, value: T) => readonly [string, Meaning]): Record<string, Meaning> {
  return Object.fromEntries(Object.entries(names).map(([name, value]) => entry(name, value)));
}

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'Search', 'Propfind', 'Proppatch', 'Mkcol', 'Copy', 'Move', 'Lock', 'Unlock'];

const RESPONSE: DecoratedParameter = { object: 'response', manual: true, unless: 'passthrough' };

const DECORATORS: DecoratorRows = {
  controllers: {
    Controller: { path: 0, property: 'path' },
    '@nestjs/graphql:Resolver': { path: null, provided: true },
    '@nestjs/websockets:WebSocketGateway': { path: null, provided: true, apart: { package: '@nestjs/websockets', versions: '<12' } },
  },
  methods: {
    ...Object.fromEntries(VERBS.map((verb) => [verb, { methods: [verb.toUpperCase()], path: 0 }])),
    All: { methods: ['*'], path: 0 },
    Sse: { methods: ['GET'], path: 0 },
    QueryMethod: { methods: ['QUERY'], path: 0 },
    '@nestjs/graphql:Query': { methods: ['QUERY'], path: null },
    '@nestjs/graphql:Mutation': { methods: ['MUTATION'], path: null },
    '@nestjs/websockets:SubscribeMessage': { methods: ['*'], path: null },
    RequestMapping: { methods: ['GET'], method: 'method', path: 0, property: 'path' },
  },
  parameters: {
    Query: { input: 'strings', of: 'query' },
    Param: { input: 'strings', of: 'params' },
    Headers: { input: 'strings', of: 'headers' },
    Cookies: { input: 'strings', of: 'cookies' },
    SignedCookies: { input: 'strings' },
    HostParam: { input: 'strings' },
    Body: { input: 'json', of: 'body' },
    RawBody: { input: 'bytes' },
    '@nestjs/websockets:MessageBody': { input: 'json' },
    '@nestjs/graphql:Args': { input: 'json', key: 'name' },
    Req: { object: 'request' },
    Request: { object: 'request' },
    Res: RESPONSE,
    Response: RESPONSE,
    Next: { object: 'next', manual: true },
  },
  attach: { UseGuards: 'guard', UseInterceptors: 'interceptor', UsePipes: 'pipe' },
  classes: {
    guard: { method: 'canActivate', parameters: ['execution'] },
    interceptor: { method: 'intercept', parameters: ['execution', 'call'] },
    pipe: { method: 'transform', parameters: [] },
    middleware: { method: 'use', parameters: ['request', 'response', 'next'] },
    strategy: { method: 'validate', parameters: [] },
  },
  strategies: { asks: { '@nestjs/passport:AuthGuard': 0 }, bases: { '@nestjs/passport:PassportStrategy': 1 }, refuse: ['handleRequest'] },
  pipes: {
    ParseIntPipe: { gives: 'integer' },
    ParseFloatPipe: { gives: 'number' },
    ParseBoolPipe: { gives: 'boolean' },
    DefaultValuePipe: { gives: 'same' },
    ParseUUIDPipe: { characters: 36 },
    ParseEnumPipe: { oneOf: 0 },
    ValidationPipe: { validates: true },
  },
  modules: {
    decorators: ['Module'],
    lists: { modules: 'imports', controllers: 'controllers', providers: 'providers', module: 'module' },
    provider: { token: 'provide', values: ['useClass', 'useExisting', 'useValue'], factory: 'useFactory' },
    global: { APP_GUARD: 'guard', APP_INTERCEPTOR: 'interceptor', APP_PIPE: 'pipe' },
    lazy: ['forwardRef'],
    prefixes: ['RouterModule.register', 'RouterModule.forRoutes'],
    configure: { methods: ['configure'], object: 'consumer' },
  },
};

export default defineFramework({
  id: 'nestjs',
  name: 'NestJS',
  docs: 'https://docs.nestjs.com/controllers',
  packages: ['@nestjs/common', '@nestjs/core', '@nestjs/platform-express', '@nestjs/platform-fastify', '@nestjs/graphql', '@nestjs/websockets'],
  bodyLimit: 102_400,
  exports: {
    'NestFactory.create': { call: { object: 'app', starts: 0 } },
    applyDecorators: { call: { list: true } },
    mixin: { call: { wraps: 0 } },
    StreamableFile: { construct: { wraps: 0 } },
    HttpException: { thrown: { status: { argument: 1 }, body: 0 } },
    ...named(EXCEPTIONS, (name, status) => [`${name}Exception`, { thrown: { status, body: 0 } }]),
    ...named(STATUSES, (name, value) => [`HttpStatus.${name}`, { read: { value } }]),
    ...Object.fromEntries(METHODS.map((name) => [`RequestMethod.${name}`, { read: { value: name } }])),
    '@nestjs/graphql:Field': { field: { keeps: true } },
    'RequestMethod.ALL': { read: { value: '*' } },
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        use: { does: 'use' },
        useGlobalGuards: { does: 'attach', as: 'guard' },
        useGlobalInterceptors: { does: 'attach', as: 'interceptor' },
        useGlobalPipes: { does: 'attach', as: 'pipe' },
        useGlobalFilters: { does: 'chain' },
        setGlobalPrefix: { does: 'prefix', path: 0, except: { argument: 1, property: 'exclude' } },
        register: { does: 'register', prefix: 'prefix', object: 'app' },
        get: { does: 'wraps', argument: 0 },
        getHttpAdapter: { does: 'chain' },
        getInstance: { does: 'chain' },
        getHttpServer: { does: 'nothing' },
        set: { does: 'chain' },
        enable: { does: 'chain' },
        disable: { does: 'chain' },
        enableCors: { does: 'nothing' },
        enableVersioning: { does: 'chain' },
        enableShutdownHooks: { does: 'chain' },
        useLogger: { does: 'nothing' },
        useWebSocketAdapter: { does: 'chain' },
        useStaticAssets: { does: 'chain' },
        useBodyParser: { does: 'chain' },
        setBaseViewsDir: { does: 'chain' },
        setViewEngine: { does: 'chain' },
        connectMicroservice: { does: 'nothing' },
        startAllMicroservices: { does: 'nothing' },
        select: { does: 'nothing' },
        init: { does: 'nothing' },
        // Source: https://docs.nestjs.com/faq/request-lifecycle
        listen: { does: 'serve', registers: true },
        close: { does: 'nothing' },
      },
    },
    consumer: { role: 'other', others: 'unknown', members: { apply: { does: 'apply', object: 'applied' } } },
    applied: { role: 'other', others: 'unknown', members: { exclude: { does: 'exclude' }, forRoutes: { does: 'for-routes', path: 'path', method: 'method' } } },
    execution: {
      role: 'other',
      others: 'unknown',
      members: { switchToHttp: { does: 'object', object: 'http' }, getHandler: { does: 'nothing' }, getClass: { does: 'nothing' }, getType: { does: 'nothing' }, getArgs: { does: 'nothing' } },
    },
    http: {
      role: 'other',
      others: 'unknown',
      members: { getRequest: { does: 'object', object: 'request' }, getResponse: { does: 'object', object: 'response' }, getNext: { does: 'nothing' } },
    },
    call: { role: 'next', others: 'unknown', members: { handle: { does: 'next' } } },
    request: { role: 'request', others: 'unknown', members: { ...EXPRESS_REQUEST, rawBody: { does: 'input', shape: 'bytes' } } },
    // What Express and Fastify have: the decorators give that of whichever adapter the app runs on.
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        ...EXPRESS_RESPONSE,
        code: { does: 'status', argument: 0, ends: false },
        view: { does: 'finish' },
        setCookie: HEADER,
        raw: { does: 'object', object: 'response' },
      },
    },
    next: NEXT,
  },
  types: { INestApplication: 'app', NestExpressApplication: 'app', NestFastifyApplication: 'app', ExecutionContext: 'execution', MiddlewareConsumer: 'consumer' },
  parameters: ['request', 'response', 'next'],
  decorators: DECORATORS,
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: false },
  rejection: 'forwarded',
  answers: { badRequest: "throw new $also('Bad Request', 400)", also: { from: '@nestjs/common', imported: 'HttpException' } },
});
