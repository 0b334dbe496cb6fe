import { NEXT_GUARDS } from '../parts/next.ts';
import { NODE_HELPERS } from '../parts/vercel.ts';
import { defineFramework } from '../schema.ts';

/** API routes of the pages router. */
export default defineFramework({
  id: 'next-pages',
  name: 'Next.js API routes',
  docs: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes',
  packages: [],
  bodyLimit: 1_048_576,
  exports: {},
  objects: { ...NODE_HELPERS, response: { ...NODE_HELPERS.response, members: { ...NODE_HELPERS.response.members, setPreviewData: { does: 'chain' } } } },
  parameters: ['request', 'response'],
  rejection: 'forwarded',
  files: {
    dependsOn: ['next'],
    hosted: 'next',
    routes: [{ folders: ['pages', 'src/pages'], files: 'api/**/*.{js,jsx,ts,tsx,mjs,mts}', path: 'file', exports: { default: ['*'] }, parameters: ['request', 'response'] }],
    guards: NEXT_GUARDS,
  },
  answers: {
    tooManyRequests: "return $response.status(429).end('Too Many Requests')",
    badRequest: "return $response.status(400).end('Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
