import { NEXT } from '../parts/handlers.ts';
import { NODE_ANSWERS, NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type Meaning, type Member } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

function routes(path: number | null): Record<string, Member> {
  const route = { path, handlers: path === null ? 0 : 1 };
  return { ...verbs(VERBS, route), all: { does: 'route', methods: ['*'], ...route } };
}

const ROUTER: Meaning = { call: { object: 'router' }, construct: { object: 'router' } };

/** The router of Express by itself, on the requests and responses of Node. */
export default defineFramework({
  id: 'router',
  name: 'router',
  docs: 'https://github.com/pillarjs/router#readme',
  packages: ['router'],
  bodyLimit: null,
  exports: { '': ROUTER },
  objects: {
    router: {
      role: 'app',
      others: 'unknown',
      members: { ...routes(0), use: { does: 'use' }, route: { does: 'open-route', path: 0, object: 'route' }, param: { does: 'param', parameters: ['request', 'response', 'next', 'input:string'] } },
    },
    route: { role: 'route', others: 'unknown', members: routes(null) },
    request: {
      role: 'request',
      others: 'unknown',
      members: { ...NODE_REQUEST, originalUrl: { does: 'input', shape: 'string', path: 'whole' }, params: { does: 'input', shape: 'strings' } },
    },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
    next: NEXT,
  },
  parameters: ['request', 'response', 'next'],
  errorHandler: [null, 'request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, strips: true, parameters: 'params' },
  rejection: 'forwarded',
  answers: NODE_ANSWERS,
});
