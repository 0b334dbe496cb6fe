import { errors } from '../parts/errors.ts';
import { each } from '../parts/names.ts';
import { HEADER } from '../parts/node.ts';
import { REDIRECT, RENDER } from '../parts/sending.ts';
import { type DecoratedParameter, type DecoratorRows, defineFramework, type Meaning, type Member } from '../schema.ts';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'];

/** Decorators of fields and parameters that bound nothing from above. */
const KEEPING = [
  'Default', 'Deprecated', 'Description', 'Example', 'Examples', 'ExclusiveMinimum', 'Groups', 'Integer', 'Min', 'MinItems', 'MinLength', 'Minimum', 'MultipleOf', 'Name', 'Nullable',
  'Optional', 'Property', 'Required', 'Title',
];

const INPUT: DecoratedParameter = { input: 'strings', converts: true };
const REQUEST: DecoratedParameter = { object: 'express:request' };
const RESPONSE: DecoratedParameter = { object: 'express:response' };

const READ_REQUEST: Member = { does: 'object', object: 'express:request' };

const DECORATORS: DecoratorRows = {
  controllers: { Controller: { path: 0, property: 'path', attaches: ['middlewares.useBefore', 'middlewares.use'] } },
  methods: {
    ...Object.fromEntries(VERBS.map((verb) => [verb, { methods: [verb.toUpperCase()], path: 0, attaches: 1 }])),
    All: { methods: ['*'], path: 0, attaches: 1 },
    Operation: { methods: [], method: 0, path: 1, attaches: 2 },
  },
  parameters: {
    QueryParams: INPUT,
    PathParams: INPUT,
    HeaderParams: INPUT,
    Cookies: INPUT,
    BodyParams: { input: 'json', converts: true },
    RawBodyParams: { input: 'bytes' },
    Req: REQUEST,
    Request: REQUEST,
    Res: RESPONSE,
    Response: RESPONSE,
    Next: { object: 'express:next' },
    Context: { object: 'context' },
  },
  attach: { Use: 'middleware', UseBefore: 'middleware', UseBeforeEach: 'middleware', UseAuth: 'middleware' },
  classes: { middleware: { method: 'use', parameters: ['context'] } },
  stacks: ['express', 'koa'],
  validates: true,
  withheld: ['Redirect', 'View'],
  modules: {
    decorators: ['Configuration', 'Module'],
    lists: { controllers: 'mount', modules: 'imports', middlewares: 'middlewares' },
    loads: true,
    holder: 'use',
    configure: { methods: ['$beforeInit', '$onInit', '$beforeRoutesInit'] },
  },
};

const STARTED: Meaning = { call: { object: 'app', starts: 0, settings: 1 } };

export default defineFramework({
  id: 'ts-ed',
  name: 'Ts.ED',
  docs: 'https://tsed.dev/docs/controllers.html',
  packages: [
    '@tsed/common', '@tsed/di', '@tsed/exceptions', '@tsed/platform-express', '@tsed/platform-fastify', '@tsed/platform-http', '@tsed/platform-koa', '@tsed/platform-middlewares',
    '@tsed/platform-params', '@tsed/schema',
  ],
  bodyLimit: 102_400,
  exports: {
    'PlatformExpress.bootstrap': STARTED,
    'PlatformKoa.bootstrap': STARTED,
    'PlatformFastify.bootstrap': STARTED,
    'PlatformBuilder.bootstrap': STARTED,
    application: { call: { object: 'app' } },
    inject: { call: { typed: 0 } },
    ...errors((name) => name),
    ...each(KEEPING, { field: { keeps: true } }),
    Max: { field: { max: 0 } },
    Maximum: { field: { max: 0 } },
    ExclusiveMaximum: { field: { max: 0 } },
    MaxLength: { field: { length: 0 } },
  },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        use: { does: 'use' },
        listen: { does: 'serve' },
        getApp: { does: 'chain' },
        rawApp: { does: 'object', object: 'app' },
        callback: { does: 'nothing' },
        stop: { does: 'nothing' },
      },
    },
    context: {
      role: 'other',
      others: 'unknown',
      members: {
        request: READ_REQUEST,
        getRequest: READ_REQUEST,
        getReq: READ_REQUEST,
        response: { does: 'object', object: 'response' },
        getResponse: { does: 'object', object: 'express:response' },
        getRes: { does: 'object', object: 'express:response' },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        body: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
        stream: { does: 'finish' },
        render: RENDER,
        redirect: REDIRECT,
        status: { does: 'status', argument: 0, ends: false },
        setHeader: HEADER,
        cookie: HEADER,
        setHeaders: { does: 'chain' },
        contentType: { does: 'chain' },
        contentLength: { does: 'chain' },
        attachment: { does: 'chain' },
        location: { does: 'chain' },
        onEnd: { does: 'chain' },
      },
    },
  },
  types: { PlatformApplication: 'app', PlatformContext: 'context', Context: 'context', PlatformResponse: 'response' },
  parameters: ['express:request', 'express:response', 'express:next'],
  decorators: DECORATORS,
  returns: { as: 'auto' },
  rejection: 'forwarded',
});
