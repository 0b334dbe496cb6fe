import { NODE_HELPERS, VERCEL_FUNCTIONS, VERCEL_GUARDS } from '../parts/vercel.ts';
import { defineFramework } from '../schema.ts';

export default defineFramework({
  id: 'vercel-functions',
  name: 'Vercel functions',
  docs: 'https://vercel.com/docs/functions/runtimes/node-js',
  packages: ['@vercel/node'],
  bodyLimit: 4_718_592,
  exports: {},
  objects: NODE_HELPERS,
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
    tooManyRequests: "return $response.status(429).end('Too Many Requests')",
    badRequest: "return $response.status(400).end('Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
