import { FETCH_BODY } from '../parts/fetch.ts';
import { HEADER, SENDING } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { defineFramework, type Member, type RouteOptions } from '../schema.ts';

const OPTIONS = { handler: ['handler'], before: [], path: 'route' } satisfies RouteOptions;

const BODY: Member = { does: 'input', shape: 'json' };
const STRINGS: Member = { does: 'input', shape: 'strings' };

/** A response, as it is assigned or returned. */
const RESPONSE = { status: 'status', body: ['body'] };

export default defineFramework({
  id: 'azure-functions',
  name: 'Azure Functions',
  docs: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node',
  packages: ['@azure/functions'],
  bodyLimit: null,
  // Source: https://learn.microsoft.com/azure/azure-functions/functions-bindings-http-webhook#hostjson-settings
  base: { file: 'host.json', field: 'extensions.http.routePrefix', otherwise: 'api' },
  exports: { app: { read: { object: 'app' } } },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        http: { does: 'declare', argument: 1, name: 0, options: { ...OPTIONS, method: 'methods' } },
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
    // What functions of model 3 are given. Source: https://learn.microsoft.com/azure/azure-functions/functions-reference-node?pivots=nodejs-model-v3
    invocation: {
      role: 'other',
      others: 'unknown',
      members: {
        req: { does: 'object', object: 'incoming' },
        res: { does: 'object', object: 'reply', answers: RESPONSE },
        bindings: { does: 'object', object: 'bindings' },
        done: { does: 'give', argument: 1 },
        log: { does: 'nothing' },
      },
    },
    bindings: { role: 'other', others: 'unknown', members: { req: { does: 'object', object: 'incoming' }, res: { does: 'object', object: 'reply', answers: RESPONSE } } },
    incoming: {
      role: 'request',
      others: 'unknown',
      members: { query: STRINGS, params: STRINGS, headers: STRINGS, body: BODY, rawBody: { does: 'input', shape: 'string' }, url: { does: 'input', shape: 'string' }, method: { does: 'verb' } },
    },
    reply: {
      role: 'response',
      others: 'unknown',
      members: {
        ...SENDING,
        body: { does: 'body-property', as: 'auto' },
        end: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
        sendStatus: { does: 'status', argument: 0, ends: true },
        set: HEADER,
        setHeader: HEADER,
        header: HEADER,
        type: { does: 'chain' },
      },
    },
  },
  types: { HttpRequest: 'request' },
  handlerTypes: { HttpHandler: ['request', 'context'] },
  parameters: ['request', 'context'],
  returns: { as: 'auto', status: 'status', body: ['body', 'jsonBody'] },
  rejection: 'forwarded',
  // Functions of model 3, which a file beside them says how to start.
  files: {
    dependsOn: [],
    routes: [
      {
        words: [['context.res', 'context.done', 'context.bindings', 'AzureFunction', 'HttpRequest']],
        bound: { file: 'function.json', list: 'bindings', field: 'type', is: ['httpTrigger'], path: 'route', methods: 'methods', script: 'scriptFile' },
        exports: { default: ['*'], run: ['*'], index: ['*'] },
        parameters: ['invocation', 'incoming'],
      },
    ],
  },
});
