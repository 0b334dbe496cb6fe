import { each } from './parts/names.ts';
import { definePackages, type Meaning } from './schema.ts';

/** Validators of fields that neither bound a number or text nor change it. */
const KEEPING = [
  'IsOptional', 'IsDefined', 'IsNotEmpty', 'IsInt', 'IsNumber', 'IsPositive', 'IsNegative', 'IsString', 'IsNumberString', 'IsArray', 'IsObject', 'IsNotEmptyObject', 'Min', 'MinLength', 'ArrayMinSize',
  'ArrayNotEmpty', 'IsDivisibleBy', 'Allow', 'IsNotIn', 'NotEquals',
];

export default definePackages([
  {
    id: 'async-handlers',
    docs: 'https://github.com/Abazhenov/express-async-handler',
    packages: ['express-async-handler', 'express-async-wrap', 'express-wrap-async', 'async-express-mw'],
    exports: { '': { call: { wraps: 0 } } },
  },
  {
    id: 'express-ws',
    docs: 'https://github.com/HenningM/express-ws#readme',
    packages: ['express-ws'],
    exports: { '': { call: { holds: { app: 0 } } } },
  },
  {
    id: 'koa-websocket',
    docs: 'https://github.com/kudos/koa-websocket#readme',
    packages: ['koa-websocket'],
    exports: { '': { call: { wraps: 0 } } },
  },
  {
    // Each lets clients in to the app that it is given, behind nothing of the program.
    id: 'server-adapters',
    docs: 'https://github.com/dougmoscrop/serverless-http#readme',
    packages: [
      'serverless-http', '@vendia/serverless-express', '@codegenie/serverless-express', 'aws-serverless-express', '@fastify/aws-lambda', 'aws-lambda-fastify', 'listhen', 'srvx',
      ...['aws-lambda', 'lambda-edge', 'vercel', 'netlify', 'cloudflare-pages', 'service-worker'].map((name) => `hono/${name}`),
    ],
    exports: { ...each(['', 'configure', 'aws-serverless-express:createServer'], { call: { part: 'app', serves: true } }), ...each(['listen', 'serve', 'handle', 'hono/service-worker:fire'], { call: { part: 'fetch', serves: true } }) },
  },
  {
    id: 'vite',
    docs: 'https://vite.dev/guide/ssr#setting-up-the-dev-server',
    packages: ['vite'],
    exports: { 'createServer.().ssrLoadModule': { call: { imports: 0 } } },
  },
  {
    id: 'body-parser',
    docs: 'https://github.com/expressjs/body-parser#readme',
    packages: ['body-parser'],
    exports: { '': { call: { passes: true } }, json: { call: { passes: true } }, urlencoded: { call: { passes: true } }, text: { call: { passes: true } }, raw: { call: { passes: true } } },
  },
  {
    id: 'authentication',
    docs: 'https://github.com/auth0/express-jwt#readme',
    packages: ['express-jwt'],
    exports: { '': { call: { passes: true } }, expressjwt: { call: { passes: true } } },
  },
  {
    // Read in lib/middleware/authenticate.js: where these are given who is let in is sent to that address, and who is not to another one, or away.
    id: 'passport',
    docs: 'https://www.passportjs.org/concepts/authentication/middleware/',
    packages: ['passport'],
    exports: { authenticate: { call: { passes: true, answersBy: ['successRedirect', 'successReturnToOrRedirect'] } }, initialize: { call: { passes: true } }, session: { call: { passes: true } } },
  },
  {
    // What does not come for the host goes on to what stands behind.
    id: 'hosts',
    docs: 'https://github.com/expressjs/vhost#readme',
    packages: ['vhost', 'express-subdomain'],
    exports: { '': { call: { wraps: 1 } } },
  },
  {
    // Run each on its own, with a large number in the query, the path, a header and the body: all came through as they were sent.
    id: 'passing-middleware',
    docs: 'https://expressjs.com/en/resources/middleware.html',
    packages: ['cors', 'helmet', 'morgan', 'compression', 'cookie-parser', 'express-session', 'cookie-session', 'response-time', 'express-basic-auth', 'pino-http', '@koa/cors', 'koa-helmet', 'koa-compress', 'koa-logger', 'koa-bodyparser'],
    exports: { '': { call: { passes: true } } },
  },
  {
    // Run with `maximum: 100` in the YAML file: 5000 is answered with 400, and with `validateRequests: false` it comes through.
    id: 'express-openapi-validator',
    docs: 'https://cdimascio.github.io/express-openapi-validator-documentation/',
    packages: ['express-openapi-validator'],
    exports: { middleware: { call: { passes: true, checks: true } } },
  },
  {
    // Fields of forms become texts as they were sent.
    id: 'multer',
    docs: 'https://github.com/expressjs/multer#readme',
    packages: ['multer'],
    exports: each(['single', 'array', 'fields', 'none', 'any'].map((name) => `().${name}`), { call: { passes: true } }),
  },
  {
    id: 'hono-middleware',
    docs: 'https://hono.dev/docs/guides/middleware',
    packages: ['cors', 'jwt', 'bearer-auth', 'basic-auth', 'logger', 'secure-headers', 'etag', 'timing', 'pretty-json', 'request-id', 'csrf', 'compress', 'powered-by', 'context-storage'].map((name) => `hono/${name}`),
    exports: each(['cors', 'jwt', 'bearerAuth', 'basicAuth', 'logger', 'secureHeaders', 'etag', 'timing', 'prettyJSON', 'requestId', 'csrf', 'compress', 'poweredBy', 'contextStorage'], { call: { passes: true } }),
  },
  {
    id: 'feathers-hooks-common',
    docs: 'https://hooks-common.feathersjs.com/hooks.html#disallow',
    packages: ['feathers-hooks-common'],
    exports: {
      disallow: { call: { refuses: ['external', 'rest'] } },
      ...each(['iff', 'when'], { call: { spares: 0, others: true } }),
      unless: { call: { spares: 0 } },
      isProvider: { call: { names: ['external', 'rest'] } },
    },
  },
  {
    id: 'loopback-mixins',
    docs: 'https://loopback.io/doc/en/lb4/Mixin.html',
    packages: ['@loopback/boot', '@loopback/repository', '@loopback/service-proxy'],
    exports: each(['BootMixin', 'RepositoryMixin', 'ServiceMixin'], { call: { wraps: 0 } }),
  },
  {
    id: 'graphql-merge',
    docs: 'https://the-guild.dev/graphql/tools/docs/schema-merging',
    packages: ['@graphql-tools/merge'],
    exports: { mergeResolvers: { call: { wraps: 0 } } },
  },
  {
    id: 'middy-middlewares',
    docs: 'https://middy.js.org/docs/middlewares/intro',
    packages: [
      'http-json-body-parser', 'http-urlencode-body-parser', 'http-urlencode-path-parser', 'http-multipart-body-parser', 'http-header-normalizer', 'http-event-normalizer', 'event-normalizer', 'http-cors',
      'http-error-handler', 'http-security-headers', 'http-response-serializer', 'http-content-encoding', 'http-content-negotiation', 'do-not-wait-for-empty-event-loop', 'error-logger',
      'input-output-logger', 'warmup', 'ssm', 'secrets-manager',
    ].map((name) => `@middy/${name}`),
    exports: { '': { call: { passes: true } } },
  },
  {
    id: 'dependency-injection',
    docs: 'https://inversify.io/docs/api/container/',
    packages: ['inversify', 'tsyringe', 'typedi', 'awilix'],
    exports: {
      ...each(['inversify:Container.().get', 'typedi:Container.get', 'tsyringe:container.resolve', 'awilix:createContainer.().resolve'], { call: { resolves: 0 } }),
    },
  },
  {
    id: 'deepmerge',
    docs: 'https://github.com/TehShrike/deepmerge#readme',
    packages: ['deepmerge'],
    exports: { '': { call: { merges: 'later', deep: true, joins: true, of: 2 } } },
  },
  {
    id: 'deepmerge-ts',
    docs: 'https://github.com/RebeccaStevens/deepmerge-ts#readme',
    packages: ['deepmerge-ts', 'ts-deepmerge'],
    exports: each(['deepmerge', 'merge'], { call: { merges: 'later', deep: true, joins: true } }),
  },
  {
    id: 'defu',
    docs: 'https://github.com/unjs/defu#readme',
    packages: ['defu'],
    exports: each(['', 'defu'], { call: { merges: 'earlier', deep: true, joins: true } }),
  },
  {
    id: 'lodash',
    docs: 'https://lodash.com/docs/#merge',
    packages: ['lodash', 'lodash-es', 'es-toolkit/compat', 'es-toolkit', 'underscore', 'lodash.merge', 'lodash.defaults', 'lodash.defaultsdeep', 'lodash.assign'],
    exports: {
      ...each(['merge', 'lodash.merge:'], { call: { merges: 'later', deep: true, into: true } }),
      ...each(['defaults', 'lodash.defaults:'], { call: { merges: 'earlier', into: true } }),
      ...each(['defaultsDeep', 'lodash.defaultsdeep:'], { call: { merges: 'earlier', deep: true, into: true } }),
      ...each(['assign', 'extend', 'lodash.assign:'], { call: { merges: 'later', into: true } }),
      ...Object.fromEntries(['map', 'filter', 'flatMap', 'join', 'concat', 'reduce'].map((method): [string, Meaning] => [method, { call: { method, of: 0 } }])),
      ...each(['forEach', 'each'], { call: { method: 'forEach', of: 0 } }),
      ...each(['sortBy', 'orderBy'], { call: { method: 'toSorted', of: 0, takes: 0 } }),
      flatten: { call: { method: 'flat', of: 0 } },
      chunk: { call: { parts: 1, of: 0 } },
      get: { call: { reads: 1, of: 0, otherwise: 2 } },
      pick: { call: { picks: 1, of: 0 } },
    },
  },
  {
    id: 'ramda',
    docs: 'https://ramdajs.com/docs/',
    packages: ['ramda'],
    exports: {
      ...Object.fromEntries(['map', 'filter', 'join', 'forEach'].map((method): [string, Meaning] => [method, { call: { method, of: 1 } }])),
      chain: { call: { method: 'flatMap', of: 1 } },
      reduce: { call: { method: 'reduce', of: 2 } },
      concat: { call: { method: 'concat', of: 0 } },
      reverse: { call: { method: 'toReversed', of: 0 } },
      sortBy: { call: { method: 'toSorted', of: 1, takes: 0 } },
      splitEvery: { call: { parts: 0, of: 1 } },
      path: { call: { reads: 0, of: 1 } },
      pathOr: { call: { reads: 1, of: 2, otherwise: 0 } },
      prop: { call: { reads: 0, of: 1 } },
      propOr: { call: { reads: 1, of: 2, otherwise: 0 } },
      pick: { call: { picks: 0, of: 1 } },
    },
  },
  {
    id: 'object-assign',
    docs: 'https://github.com/sindresorhus/object-assign#readme',
    packages: ['object-assign', 'xtend'],
    exports: { 'object-assign:': { call: { merges: 'later', into: true } }, 'xtend:': { call: { merges: 'later' } } },
  },
  {
    id: 'celebrate',
    docs: 'https://github.com/arb/celebrate#api',
    packages: ['celebrate'],
    exports: {
      'Segments.QUERY': { read: { value: 'query' } },
      'Segments.PARAMS': { read: { value: 'params' } },
      'Segments.BODY': { read: { value: 'body' } },
      'Segments.HEADERS': { read: { value: 'headers' } },
      'Segments.COOKIES': { read: { value: 'cookies' } },
      'Segments.SIGNEDCOOKIES': { read: { value: 'signedCookies' } },
      errors: { call: { passes: true } },
    },
  },
  {
    id: 'next-functions',
    docs: 'https://nextjs.org/docs/app/api-reference/functions',
    packages: ['next/navigation', 'next/headers'],
    exports: {
      redirect: { call: { fails: { argument: 0 } } },
      permanentRedirect: { call: { fails: { argument: 0 } } },
      notFound: { call: { fails: { argument: 0 } } },
      headers: { call: { input: 'strings' } },
      cookies: { call: { input: 'strings' } },
    },
  },
  {
    id: 'http-status-codes',
    docs: 'https://github.com/prettymuchbryce/http-status-codes',
    packages: ['http-status-codes', 'http-status'],
    exports: {
      TOO_MANY_REQUESTS: { read: { value: 429 } },
      'StatusCodes.TOO_MANY_REQUESTS': { read: { value: 429 } },
      'status.TOO_MANY_REQUESTS': { read: { value: 429 } },
      NOT_FOUND: { read: { value: 404 } },
      'StatusCodes.NOT_FOUND': { read: { value: 404 } },
      'status.NOT_FOUND': { read: { value: 404 } },
    },
  },
  {
    id: 'class-validator',
    docs: 'https://github.com/typestack/class-validator#validation-decorators',
    packages: ['class-validator'],
    exports: {
      ...each(KEEPING, { field: { keeps: true } }),
      Max: { field: { max: 0 } },
      IsIn: { field: { oneOf: 0 } },
      IsEnum: { field: { oneOf: 0 } },
      Equals: { field: { oneOf: 0 } },
      MaxLength: { field: { length: 0 } },
      Length: { field: { length: 1 } },
      IsUUID: { field: { characters: 36 } },
    },
  },
  {
    id: 'class-transformer',
    docs: 'https://github.com/typestack/class-transformer#readme',
    packages: ['class-transformer'],
    exports: { ...each(['Type', 'Expose'], { field: { keeps: true } }) },
  },
  {
    id: 'nestjs-swagger',
    docs: 'https://docs.nestjs.com/openapi/types-and-parameters',
    packages: ['@nestjs/swagger'],
    exports: { ...each(['ApiProperty', 'ApiPropertyOptional', 'ApiHideProperty'], { field: { keeps: true } }) },
  },
  {
    id: 'rxjs',
    docs: 'https://rxjs.dev/api/index/function/of',
    packages: ['rxjs'],
    exports: { of: { call: { wraps: 0 } }, from: { call: { wraps: 0 } } },
  },
]);
