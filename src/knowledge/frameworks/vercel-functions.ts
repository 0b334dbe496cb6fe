import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { VERCEL_FUNCTIONS, VERCEL_GUARDS } from '../parts/vercel.ts';
import { defineFramework } from '../schema.ts';

export default defineFramework({
  id: 'vercel-functions',
  name: 'Vercel functions',
  docs: 'https://vercel.com/docs/functions/runtimes/node-js',
  packages: ['@vercel/node'],
  bodyLimit: 4_718_592,
  exports: {},
  objects: {
    request: {
      role: 'request',
      others: 'unknown',
      members: { ...NODE_REQUEST, query: { does: 'input', shape: 'strings' }, cookies: { does: 'input', shape: 'strings' }, body: { does: 'input', shape: 'json' } },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        ...NODE_RESPONSE,
        send: { does: 'send', argument: 0, as: 'auto', ends: true, chain: true },
        json: { does: 'send', argument: 0, as: 'json', ends: true, chain: true },
        status: { does: 'status', argument: 0, ends: false },
        redirect: { does: 'finish', redirects: true },
      },
    },
  },
  types: { VercelRequest: 'request', VercelResponse: 'response' },
  parameters: ['request', 'response'],
  rejection: 'forwarded',
  files: {
    dependsOn: ['@vercel/node'],
    // What runs on the edge is given another request.
    routes: [{ ...VERCEL_FUNCTIONS, exports: { default: ['*'] }, unless: { 'config.runtime': ['edge', 'experimental-edge'], runtime: ['edge'] }, parameters: ['request', 'response'] }],
    guards: VERCEL_GUARDS,
  },
  answers: {
    tooManyRequests: "return $response.status(429).send('Too Many Requests')",
    badRequest: "return $response.status(400).send('Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
