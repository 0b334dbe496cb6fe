import { NODE_ANSWERS, NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { defineFramework } from '../schema.ts';

export default defineFramework({
  id: 'micro',
  name: 'Micro',
  docs: 'https://github.com/vercel/micro#readme',
  packages: ['micro'],
  bodyLimit: 1_048_576,
  exports: {
    serve: { call: { object: 'server' }, handler: { parameters: ['request', 'response'] } },
    send: { call: { send: { argument: 2, as: 'auto', ends: true, status: { argument: 1 } } } },
    json: { call: { input: 'json' } },
    text: { call: { input: 'string' } },
    buffer: { call: { input: 'bytes' } },
    createError: { thrown: { status: { argument: 0 }, body: 1 } },
  },
  objects: {
    server: { role: 'server', others: 'unknown', members: {} },
    request: { role: 'request', others: 'unknown', members: NODE_REQUEST },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
  },
  handlerTypes: { RequestHandler: ['request', 'response'] },
  parameters: ['request', 'response'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['micro'],
    // What its command serves.
    routes: [{ folders: [''], files: '{index,src/index}.{js,cjs,mjs,ts}', words: [["'micro'", '"micro"']], exports: { default: ['*'] }, parameters: ['request', 'response'] }],
  },
  answers: NODE_ANSWERS,
});
