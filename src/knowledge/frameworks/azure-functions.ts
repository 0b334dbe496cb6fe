import { FETCH_BODY } from '../parts/fetch.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type RouteOptions } from '../schema.ts';

const OPTIONS: RouteOptions = { handler: ['handler'], before: [] };

export default defineFramework({
  id: 'azure-functions',
  name: 'Azure Functions',
  docs: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node',
  packages: ['@azure/functions'],
  bodyLimit: null,
  exports: { app: { read: { object: 'app' } } },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        http: { does: 'declare', argument: 1, options: { ...OPTIONS, method: 'methods', path: 'route' } },
        ...verbs(['get', 'put', 'post', 'patch'], { path: 0, handlers: 1, options: OPTIONS }),
        deleteRequest: { does: 'route', methods: ['DELETE'], path: 0, handlers: 1, options: OPTIONS },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        query: { does: 'input', shape: 'strings' },
        params: { does: 'input', shape: 'strings' },
        headers: { does: 'input', shape: 'strings' },
        url: { does: 'input', shape: 'string' },
        ...FETCH_BODY,
      },
    },
    context: { role: 'other', others: 'unknown', members: {} },
  },
  types: { HttpRequest: 'request' },
  handlerTypes: { HttpHandler: ['request', 'context'] },
  parameters: ['request', 'context'],
  returns: { as: 'auto', status: 'status', body: ['body', 'jsonBody'] },
  rejection: 'forwarded',
});
