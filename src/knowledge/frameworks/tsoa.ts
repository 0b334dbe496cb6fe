import { HEADER } from '../parts/node.ts';
import { type DecoratedParameter, type DecoratorRows, defineFramework } from '../schema.ts';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'];

const ONE: DecoratedParameter = { input: 'strings', named: true, converts: true };
const FIELD: DecoratedParameter = { input: 'json', named: true, converts: true };

const DECORATORS: DecoratorRows = {
  controllers: { Route: { path: 0 } },
  methods: Object.fromEntries(VERBS.map((verb) => [verb, { methods: [verb.toUpperCase()], path: 0 }])),
  parameters: {
    Query: ONE,
    Path: ONE,
    Header: ONE,
    Queries: { input: 'strings' },
    Body: { input: 'json' },
    BodyProp: FIELD,
    FormField: FIELD,
    Request: { object: 'express:request' },
    Res: { object: 'answer' },
  },
  attach: { Middlewares: 'middleware' },
  classes: {},
  stacks: ['express', 'koa'],
  generated: 'RegisterRoutes',
  limitTags: ['maximum', 'maxLength', 'maxItems', 'pattern'],
};

export default defineFramework({
  id: 'tsoa',
  name: 'tsoa',
  docs: 'https://tsoa-community.github.io/docs/',
  packages: ['tsoa', '@tsoa/runtime'],
  bodyLimit: 102_400,
  base: { file: 'tsoa.json', field: 'routes.basePath' },
  exports: { Controller: { construct: { object: 'controller' } }, fetchMiddlewares: { call: { attached: 0 } } },
  objects: {
    // What controllers that extend it have.
    controller: { role: 'other', members: { setStatus: { does: 'status', argument: 0, ends: false }, setHeader: HEADER, getHeader: { does: 'nothing' }, getHeaders: { does: 'nothing' }, getStatus: { does: 'nothing' } } },
    // `@Res() refuse: TsoaResponse<429, string>` is called with a status and a body.
    answer: { role: 'other', members: {}, call: { does: 'send', argument: 1, as: 'auto', ends: true, chain: false, status: { argument: 0 } } },
  },
  decorators: DECORATORS,
  returns: { as: 'auto', nothing: true },
  rejection: 'forwarded',
});
