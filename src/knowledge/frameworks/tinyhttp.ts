import { NEXT, PARSED } from '../parts/handlers.ts';
import { HEADER, NODE_REQUEST, NODE_RESPONSE, SENDING } from '../parts/node.ts';
import { verbs } from '../parts/routes.ts';
import { REDIRECT, RENDER } from '../parts/sending.ts';
import { defineFramework } from '../schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'connect', 'trace'];

export default defineFramework({
  id: 'tinyhttp',
  name: 'tinyhttp',
  docs: 'https://tinyhttp.v1rtl.site/docs',
  packages: ['@tinyhttp/app'],
  bodyLimit: null,
  exports: { App: { construct: { object: 'app' } } },
  objects: {
    app: {
      role: 'app',
      others: 'unknown',
      members: {
        ...verbs(VERBS, { path: 0, handlers: 1 }),
        all: { does: 'route', methods: ['*'], path: 0, handlers: 1 },
        use: { does: 'use' },
        set: { does: 'chain' },
        enable: { does: 'chain' },
        engine: { does: 'chain' },
        listen: { does: 'nothing' },
      },
    },
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        ...NODE_REQUEST,
        ...PARSED,
        originalUrl: { does: 'input', shape: 'string' },
        path: { does: 'input', shape: 'string', path: 'whole' },
        get: { does: 'input', shape: 'string', call: true },
      },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        ...NODE_RESPONSE,
        ...SENDING,
        sendStatus: { does: 'status', argument: 0, ends: true },
        redirect: REDIRECT,
        sendFile: { does: 'finish' },
        download: { does: 'finish' },
        render: RENDER,
        type: { does: 'chain' },
        set: HEADER,
        header: HEADER,
        append: HEADER,
        cookie: HEADER,
      },
    },
    next: NEXT,
  },
  types: { App: 'app', Request: 'request', Response: 'response', NextFunction: 'next' },
  handlerTypes: { Handler: ['request', 'response', 'next'] },
  parameters: ['request', 'response', 'next'],
  errorHandler: [null, 'request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, strips: true },
  rejection: 'forwarded',
});
