import { NEXT_GUARDS } from '../parts/next.ts';
import { NODE_REQUEST, NODE_RESPONSE } from '../parts/node.ts';
import { NODE_HELPERS } from '../parts/vercel.ts';
import { defineFramework } from '../schema.ts';

/** What pages of the pages router ask for each request: the props stand in the page, and are all that the browser is sent where it has the page already. */
export default defineFramework({
  id: 'next-server-props',
  name: 'Next.js pages',
  docs: 'https://nextjs.org/docs/pages/api-reference/functions/get-server-side-props',
  packages: [],
  bodyLimit: null,
  exports: {},
  objects: {
    page: {
      role: 'context',
      others: 'unknown',
      members: {
        req: { does: 'object', object: 'request' },
        res: { does: 'object', object: 'response' },
        query: { does: 'input', shape: 'strings' },
        params: { does: 'input', shape: 'strings' },
        resolvedUrl: { does: 'input', shape: 'string', path: 'url' },
      },
    },
    request: { ...NODE_HELPERS.request, members: { ...NODE_REQUEST, cookies: { does: 'input', shape: 'strings' } } },
    response: { role: 'response', others: 'unknown', members: NODE_RESPONSE },
  },
  parameters: ['page'],
  returns: { as: 'json', body: ['props'] },
  rejection: 'forwarded',
  files: {
    dependsOn: ['next'],
    hosted: 'next',
    routes: [{ folders: ['pages', 'src/pages'], files: '{*,!(api)/**/*}.{js,jsx,ts,tsx}', words: ['getServerSideProps'], path: 'file', exports: { getServerSideProps: ['GET'] }, parameters: ['page'] }],
    guards: NEXT_GUARDS,
  },
  answers: {
    tooManyRequests: "$page.res.statusCode = 429; $page.res.end('Too Many Requests'); return { props: {} };",
    badRequest: "$page.res.statusCode = 400; $page.res.end('Bad Request'); return { props: {} };",
    clientKey: "$page.req.socket.remoteAddress ?? 'unknown'",
  },
});
