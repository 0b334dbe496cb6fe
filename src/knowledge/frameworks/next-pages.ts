import { NEXT_GUARDS } from '../parts/next.ts';
import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { defineFramework } from '../schema.ts';

/** API routes of the pages router. */
export default defineFramework({
  id: 'next-pages',
  name: 'Next.js API routes',
  docs: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes',
  packages: [],
  bodyLimit: 1_048_576,
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
        setPreviewData: { does: 'chain' },
        redirect: { does: 'finish', redirects: true },
      },
    },
  },
  parameters: ['request', 'response'],
  rejection: 'forwarded',
  files: {
    dependsOn: ['next'],
    routes: [{ folders: ['pages', 'src/pages'], files: 'api/**/*.{js,jsx,ts,tsx,mjs,mts}', path: 'file', exports: { default: ['*'] }, parameters: ['request', 'response'] }],
    guards: NEXT_GUARDS,
  },
  answers: {
    tooManyRequests: "return $response.status(429).send('Too Many Requests')",
    badRequest: "return $response.status(400).send('Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
