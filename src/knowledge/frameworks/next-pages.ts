import { defineFramework, type Member } from '../schema.ts';

const ENDING: Member = { does: 'send', argument: 0, as: 'auto', ends: true, chain: true };
const INPUT: Member = { does: 'input', shape: 'strings' };

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
      members: { query: INPUT, cookies: INPUT, headers: INPUT, body: { does: 'input', shape: 'json' }, url: { does: 'input', shape: 'string' } },
    },
    response: {
      role: 'response',
      others: 'unknown',
      members: {
        send: ENDING,
        json: { ...ENDING, as: 'json' },
        end: { ...ENDING, as: 'text' },
        write: { does: 'send', argument: 0, as: 'text', ends: false, chain: false },
        status: { does: 'status', argument: 0, ends: false },
        writeHead: { does: 'status', argument: 0, ends: false },
        statusCode: { does: 'status-property' },
        setHeader: { does: 'send', argument: 1, as: 'text', ends: false, chain: true },
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
    guards: [{ folders: ['', 'src'], files: '{proxy,middleware}.{js,ts,mjs,mts,tsx,jsx}', exports: ['proxy', 'middleware', 'default'], parameters: ['fetch:request'], matcher: 'config.matcher' }],
  },
  answers: {
    tooManyRequests: "return $response.status(429).send('Too Many Requests')",
    badRequest: "return $response.status(400).send('Bad Request')",
    clientKey: "$request.socket.remoteAddress ?? 'unknown'",
  },
});
