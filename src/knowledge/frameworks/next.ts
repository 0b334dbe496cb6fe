import { ANSWER, FETCH_ANSWERS, JSON_RESPONSE, NEW_RESPONSE } from '../parts/fetch.ts';
import { NEXT_GUARDS } from '../parts/next.ts';
import { METHOD_EXPORTS } from '../parts/routes.ts';
import { defineFramework, type Member } from '../schema.ts';

const PARAMETERS: Member = { does: 'input', shape: 'strings' };

/** Route handlers of the app router, and what stands in front of all requests. */
export default defineFramework({
  id: 'next',
  name: 'Next.js',
  docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/route',
  packages: ['next/server'],
  // Pages import their types from it.
  shared: ['next'],
  bodyLimit: null,
  exports: {
    // Source: https://nextjs.org/docs/app/guides/custom-server
    'next:': { call: { object: 'server' } },
    NextResponse: NEW_RESPONSE,
    'NextResponse.json': JSON_RESPONSE,
    'NextResponse.redirect': { call: { object: 'redirect' } },
    'NextResponse.next': { call: { object: 'passed' } },
    'NextResponse.rewrite': { call: { object: 'passed' } },
  },
  objects: {
    context: { role: 'other', others: 'unknown', members: { params: PARAMETERS, searchParams: PARAMETERS } },
    answer: ANSWER,
    redirect: { role: 'redirect', others: 'unknown', members: {} },
    passed: { role: 'other', others: 'unknown', members: {} },
    server: { role: 'other', others: 'unknown', members: { getRequestHandler: { does: 'host' }, prepare: { does: 'nothing' } } },
  },
  types: { NextRequest: 'fetch:request' },
  parameters: ['fetch:request', 'context'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['next'],
    routes: [
      {
        folders: ['app', 'src/app'],
        files: '**/route.{js,jsx,ts,tsx,mjs,mts}',
        path: 'folder',
        exports: METHOD_EXPORTS,
        unless: { dynamic: ['force-static', 'error'] },
        // Source: https://nextjs.org/docs/app/api-reference/file-conventions/route#revalidating-cached-data
        kept: {
          methods: ['GET', 'HEAD'],
          export: 'revalidate',
          is: [false],
          lost: ['next/headers', 'connection', 'noStore', 'force-dynamic', "runtime = 'edge'", 'runtime = "edge"'],
          // Source: https://nextjs.org/docs/14/app/building-your-application/routing/route-handlers#caching
          unsaid: { package: 'next', versions: '<15', unless: ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'revalidate'], lost: ['no-store', 'revalidate: 0'] },
        },
        parameters: ['fetch:request', 'context'],
      },
    ],
    guards: NEXT_GUARDS,
  },
  answers: {
    ...FETCH_ANSWERS,
    clientKey: "$request.headers.get('x-forwarded-for') ?? 'unknown'",
    chosen: true,
    types: { request: 'Request' },
  },
});
