import { defineFramework, type Meaning, type Member } from '../schema.ts';

/** What `OPTIONS` answers says what browsers may ask, and serves nothing. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'];

const ANSWER: Meaning = { construct: { send: { argument: 0, as: 'auto', ends: true, status: { argument: 1, property: 'status' }, gives: 'answer' } } };
const PARAMETERS: Member = { does: 'input', shape: 'strings' };

/** Route handlers of the app router, and what stands in front of all requests. */
export default defineFramework({
  id: 'next',
  name: 'Next.js',
  docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/route',
  packages: ['next/server'],
  bodyLimit: null,
  exports: {
    NextResponse: ANSWER,
    'NextResponse.json': { call: { send: { argument: 0, as: 'json', ends: true, status: { argument: 1, property: 'status' }, gives: 'answer' } } },
    'NextResponse.redirect': { call: { object: 'redirect' } },
    'NextResponse.next': { call: { object: 'passed' } },
    'NextResponse.rewrite': { call: { object: 'passed' } },
  },
  objects: {
    context: { role: 'other', others: 'unknown', members: { params: PARAMETERS, searchParams: PARAMETERS } },
    answer: { role: 'answer', others: 'unknown', members: {} },
    redirect: { role: 'redirect', others: 'unknown', members: {} },
    passed: { role: 'other', others: 'unknown', members: {} },
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
        exports: Object.fromEntries(METHODS.map((method) => [method, [method]])),
        unless: { dynamic: ['force-static', 'error'] },
        parameters: ['fetch:request', 'context'],
      },
    ],
    guards: [{ folders: ['', 'src'], files: '{proxy,middleware}.{js,ts,mjs,mts,tsx,jsx}', exports: ['proxy', 'middleware', 'default'], parameters: ['fetch:request'], matcher: 'config.matcher' }],
  },
  answers: {
    tooManyRequests: "return new Response('Too Many Requests', { status: 429 })",
    badRequest: "return new Response('Bad Request', { status: 400 })",
    clientKey: "$request.headers.get('x-forwarded-for') ?? 'unknown'",
  },
});
