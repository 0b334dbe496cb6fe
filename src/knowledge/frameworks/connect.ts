import { NEXT } from '../parts/handlers.ts';
import { NODE_ANSWERS, NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { defineFramework } from '../schema.ts';

export default defineFramework({
  id: 'connect',
  name: 'Connect',
  docs: 'https://github.com/senchalabs/connect#readme',
  packages: ['connect'],
  bodyLimit: null,
  exports: { '': { call: { object: 'app' } } },
  objects: {
    app: { role: 'app', others: 'unknown', members: { use: { does: 'use', single: true } } },
    request: { role: 'request', others: 'unknown', members: { ...NODE_REQUEST, originalUrl: { does: 'input', shape: 'string', path: 'whole' } } },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
    next: NEXT,
  },
  types: { Server: 'app', NextFunction: 'next' },
  handlerTypes: { NextHandleFunction: ['request', 'response', 'next'], SimpleHandleFunction: ['request', 'response'] },
  parameters: ['request', 'response', 'next'],
  errorHandler: [null, 'request', 'response', 'next'],
  paths: { use: 'prefix', route: 'exact', caseSensitive: false, strips: true },
  rejection: 'unhandled',
  answers: NODE_ANSWERS,
});
