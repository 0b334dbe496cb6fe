import { NEXT, PARSED } from '../parts/handlers.ts';
import { NODE_ANSWERS, NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework } from '../schema.ts';

const VERBS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'connect', 'trace'];

export default defineFramework({
  id: 'polka',
  name: 'Polka',
  docs: 'https://github.com/lukeed/polka#readme',
  packages: ['polka'],
  bodyLimit: null,
  exports: { '': { call: { object: 'app' } } },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      order: 'any',
      ordered: { package: 'polka', versions: '>=1.0.0-next.0' },
      members: {
        ...verbs(VERBS, { path: 0, handlers: 1 }),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
        add: { does: 'route', methods: [], method: 0, path: 1, handlers: 2 },
        use: { does: 'use' },
        listen: { does: 'chain' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        ...NODE_REQUEST,
        ...PARSED,
        originalUrl: { does: 'input', shape: 'string' },
        path: { does: 'input', shape: 'string', path: 'path' },
        search: { does: 'input', shape: 'string' },
      },
    },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
    next: NEXT,
  },
  types: { Polka: 'app', Request: 'request', Response: 'response', NextHandler: 'next' },
  handlerTypes: { Middleware: ['request', 'response', 'next'] },
  parameters: ['request', 'response', 'next'],
  errorHandler: [null, 'request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: true, strips: true },
  rejection: 'unhandled',
  answers: NODE_ANSWERS,
});
