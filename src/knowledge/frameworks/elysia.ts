import { ANSWER, FETCH_ANSWERS } from '../parts/fetch.ts';
import { PARSED } from '../parts/handlers.ts';
import { verbs } from '../parts/routes.ts';
import { REDIRECT } from '../parts/sending.ts';
import { defineFramework, type Member, type RouteOptions } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'connect'];

const OPTIONS: RouteOptions = {
  handler: [],
  before: ['transform', 'resolve', 'beforeHandle'],
  schemas: { query: ['query'], params: ['params'], body: ['body'], headers: ['headers'] },
  behind: true,
  macros: true,
};

/** Source: https://elysiajs.com/essential/plugin.html#scope */
const SCOPES = { parent: ['scoped'], all: ['global'] };
const REACH = { property: 'as', ...SCOPES };
const HOOK: Member = { does: 'hook', reach: REACH };
/** What they give is put into the context, unless it is a response. */
const ADDING: Member = { ...HOOK, gives: { parameters: ['context'], returns: 'pass' } };

export default defineFramework({
  id: 'elysia',
  name: 'Elysia',
  docs: 'https://elysiajs.com/essential/route.html',
  packages: ['elysia', 'elysia-autoload'],
  bodyLimit: 134_217_728,
  exports: {
    '': { construct: { object: 'app', prefix: { argument: 0, property: 'prefix' } } },
    Elysia: { construct: { object: 'app', prefix: { argument: 0, property: 'prefix' } } },
    // Source: https://github.com/kravetsone/elysia-autoload#readme
    autoload: { call: { object: 'app', folder: { argument: 0, folder: 'dir', prefix: 'prefix', path: 'file', unclear: ['pattern', 'import', 'schema'] } } },
    status: { call: { send: { argument: 1, as: 'auto', ends: true, status: { argument: 0 }, gives: 'answer' } } },
    error: { call: { send: { argument: 1, as: 'auto', ends: true, status: { argument: 0 }, gives: 'answer' } } },
  },
  objects: {
    app: {
      role: 'app',
      others: 'chain',
      added: true,
      members: {
        ...verbs(VERBS, { path: 0, handlers: 1, options: OPTIONS, single: true }),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1, options: OPTIONS, single: true },
        route: { does: 'route', methods: [], method: 0, path: 1, handlers: 2, options: OPTIONS, single: true },
        use: { does: 'include' },
        onRequest: { does: 'hook', reach: 'all' },
        onParse: { does: 'chain' },
        onTransform: ADDING,
        derive: ADDING,
        resolve: ADDING,
        macro: { does: 'macro' },
        as: { does: 'lift', ...SCOPES },
        onBeforeHandle: HOOK,
        group: { does: 'group', prefix: 0, object: 'app', options: OPTIONS },
        guard: { does: 'group', prefix: null, object: 'app', options: OPTIONS, reach: REACH },
        listen: { does: 'load', serves: true },
        handle: { does: 'object', object: 'app' },
        fetch: { does: 'object', object: 'app' },
      },
    },
    context: {
      role: 'context',
      others: 'unknown',
      members: {
        ...PARSED,
        headers: { does: 'input', shape: 'strings' },
        path: { does: 'input', shape: 'string' },
        set: { does: 'object', object: 'set' },
        status: { does: 'send', argument: 1, as: 'auto', ends: true, chain: false, status: { argument: 0 }, gives: 'answer' },
        error: { does: 'send', argument: 1, as: 'auto', ends: true, chain: false, status: { argument: 0 }, gives: 'answer' },
        redirect: REDIRECT,
      },
    },
    set: { role: 'other', others: 'unknown', members: { status: { does: 'status-property' } } },
    answer: ANSWER,
  },
  types: { '': 'app', Elysia: 'app', Context: 'context' },
  handlerTypes: { Handler: ['context'] },
  parameters: ['context'],
  hooks: { parameters: ['context'], returns: 'answer' },
  returns: { as: 'auto' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true, strips: false },
  rejection: 'forwarded',
  answers: { badRequest: FETCH_ANSWERS.badRequest },
});
