import { ANSWER, FETCH_ANSWERS, FETCH_BODY } from '../parts/fetch.ts';
import { each } from '../parts/names.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type Meaning, type Member, type Send } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

const ROUTER: Meaning = { call: { object: 'router', prefix: { argument: 0, property: 'base' }, before: { argument: 0, property: 'before' } } };

const LISTED: Member = { does: 'input', shape: 'strings' };

function made(as: Send['as']): Meaning {
  return { call: { send: { argument: 0, as, ends: true, status: { argument: 1, property: 'status' }, gives: 'answer' } } };
}

export default defineFramework({
  id: 'itty-router',
  name: 'itty-router',
  docs: 'https://itty.dev/itty-router/',
  packages: ['itty-router'],
  bodyLimit: null,
  exports: {
    ...each(['Router', 'AutoRouter', 'IttyRouter'], ROUTER),
    json: made('json'),
    ...each(['text', 'html'], made('text')),
    error: { call: { send: { argument: 1, as: 'json', ends: true, status: { argument: 0 }, gives: 'answer' } } },
    status: { call: { send: { argument: 2, as: 'text', ends: true, status: { argument: 0 }, gives: 'answer' } } },
    StatusError: { thrown: { status: { argument: 0 }, body: 1 } },
    ...each(['withParams', 'withContent', 'withCookies'], { read: { passes: true } }),
  },
  objects: {
    router: {
      role: 'app',
      others: 'unknown',
      members: {
        ...verbs(VERBS, { path: 0, handlers: 1 }),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
        // It is what answers, for a platform or for another router.
        fetch: { does: 'object', object: 'router' },
        handle: { does: 'object', object: 'router' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: { url: { does: 'input', shape: 'string', path: 'url' }, headers: LISTED, cookies: LISTED, params: LISTED, query: LISTED, content: { does: 'input', shape: 'json' }, ...FETCH_BODY },
    },
    answer: ANSWER,
  },
  types: each(['RouterType', 'IttyRouterType', 'AutoRouterType'], 'router'),
  handlerTypes: each(['RequestHandler', 'RouteHandler'], ['request']),
  parameters: ['request'],
  returns: { as: 'json', passes: true },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'forwarded',
  answers: { ...FETCH_ANSWERS, clientKey: "$request.headers.get('x-forwarded-for') ?? 'unknown'", chosen: true },
});
