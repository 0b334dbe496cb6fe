import { NEXT, PARSED } from '../parts/handlers.ts';
import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { defineFramework, type Meaning } from '../schema.ts';

const ERROR: Meaning = { thrown: { status: { argument: 1 }, body: 0 } };

export default defineFramework({
  id: 'moleculer',
  name: 'Moleculer Web',
  docs: 'https://moleculer.services/docs/0.14/moleculer-web.html',
  packages: ['moleculer-web', 'moleculer', 'moleculer-decorators'],
  bodyLimit: 102_400,
  exports: {
    'moleculer:ServiceBroker': { construct: { object: 'broker' } },
    'moleculer:Service': { construct: { object: 'service' } },
    'moleculer:Errors.MoleculerError': ERROR,
    'moleculer:Errors.MoleculerClientError': ERROR,
    'moleculer-web:Errors.RateLimitExceeded': { thrown: { status: 429 } },
    'moleculer-web:Errors.UnAuthorizedError': { thrown: { status: 401 } },
    'moleculer-web:Errors.ForbiddenError': { thrown: { status: 403 } },
    'moleculer-web:Errors.BadRequestError': { thrown: { status: 400 } },
    'moleculer-web:Errors.NotFoundError': { thrown: { status: 404 } },
  },
  objects: {
    broker: { role: 'other', others: 'unknown', members: { createService: { does: 'describe', argument: 0 } } },
    service: { role: 'other', others: 'unknown', members: { parseServiceSchema: { does: 'describe', argument: 0 } } },
    gateway: { role: 'app', others: 'unknown', order: 'any', members: {} },
    request: { role: 'request', others: 'unknown', members: { ...NODE_REQUEST, ...PARSED, originalUrl: { does: 'input', shape: 'string', path: 'whole' }, $params: { does: 'input', shape: 'json' } } },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
    next: NEXT,
    context: { role: 'other', others: 'unknown', members: {} },
    route: { role: 'other', others: 'unknown', members: {} },
  },
  types: { 'moleculer:ServiceBroker': 'broker' },
  parameters: ['request', 'response', 'next'],
  hooks: { parameters: ['context', 'route', 'request', 'response'], returns: 'pass' },
  described: {
    marked: { list: 'mixins', by: ['moleculer-web:'] },
    decorated: { by: ['moleculer-decorators:Service'], methods: 'methods' },
    object: 'gateway',
    prefix: 'settings.path',
    before: ['settings.use'],
    served: 'settings.server',
    limit: { field: 'settings.rateLimit', route: 'rateLimit', limiter: 'moleculer-web', export: 'rateLimit' },
    routes: 'settings.routes',
    bare: true,
    route: {
      path: 'path',
      before: ['use'],
      hooks: ['onBeforeCall', { when: 'authentication', method: 'methods.authenticate' }, { when: 'authorization', method: 'methods.authorize' }],
      handlers: 'aliases',
      words: { REST: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
      handler: 'handler',
      whole: { mappingPolicy: ['all'], autoAliases: [true] },
    },
  },
  paths: { use: 'prefix', route: 'exact', caseSensitive: false },
  rejection: 'forwarded',
});
