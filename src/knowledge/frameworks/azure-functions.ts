import { defineFramework, type Member, type RouteOptions } from '../schema.ts';

const OPTIONS: RouteOptions = { handler: ['handler'], before: [] };

const VERBS: readonly (readonly [name: string, method: string])[] = [
  ['get', 'GET'], ['put', 'PUT'], ['post', 'POST'], ['patch', 'PATCH'], ['deleteRequest', 'DELETE'],
];

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
        ...Object.fromEntries(VERBS.map(([name, method]): [string, Member] => [name, { does: 'route', methods: [method], path: 0, handlers: 1, options: OPTIONS }])),
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
        json: { does: 'input', shape: 'json', call: true },
        text: { does: 'input', shape: 'string', call: true },
        formData: { does: 'input', shape: 'strings', call: true },
        arrayBuffer: { does: 'input', shape: 'bytes', call: true },
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
