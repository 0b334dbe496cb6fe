import { ANSWER, JSON_RESPONSE } from '../parts/fetch.ts';
import { PASS } from '../parts/handlers.ts';
import { defineFramework, type GuardFiles, type Meaning, type Member } from '../schema.ts';

const INPUT: Member = { does: 'input', shape: 'strings' };

const REDIRECT: Meaning = { call: { object: 'redirect' } };

/** Source: https://reactrouter.com/start/framework/routing */
const LISTED = {
  files: ['routes.ts', 'routes.js', 'routes.mts', 'routes.mjs'],
  calls: {
    '@react-router/dev/routes:route': { path: 0, file: 1, children: [2, 3] },
    '@react-router/dev/routes:index': { file: 0 },
    '@react-router/dev/routes:layout': { file: 0, children: [1, 2] },
    '@react-router/dev/routes:prefix': { path: 0, children: [1] },
    '@remix-run/route-config:route': { path: 0, file: 1, children: [2, 3] },
    '@remix-run/route-config:index': { file: 0 },
    '@remix-run/route-config:layout': { file: 0, children: [1, 2] },
    '@remix-run/route-config:prefix': { path: 0, children: [1] },
  },
  whole: ['@react-router/fs-routes:flatRoutes', '@remix-run/fs-routes:flatRoutes'],
  always: 'root.',
};

/** What a file says that may be a route: few of an app's do. */
const EXPORTING = ['loader', 'action'].flatMap((name) => ['const', 'let', 'function', 'async function', '{'].map((kind) => `export ${kind} ${name}`));

const ROUTE = { folders: ['app'], path: 'dotted', exports: { loader: ['GET'], action: ['POST'] }, parameters: ['arguments'] } as const;

/** What a route exports runs for the routes below it as well, also where these answer by themselves. Source: https://reactrouter.com/how-to/middleware */
function middleware(name: string, option: string): readonly GuardFiles[] {
  const all = { folders: ['app'], exports: [name], parameters: ['arguments', 'next'], needs: { option, package: 'react-router', versions: '<8' } };
  return [{ ...all, files: 'root.{js,jsx,ts,tsx}' }, { ...all, files: '**/*.{js,jsx,ts,tsx}', before: 'nested' }];
}

const HOST: Meaning = { call: { hosts: true } };

export default defineFramework({
  id: 'react-router',
  name: 'React Router, Remix',
  docs: 'https://reactrouter.com/how-to/resource-routes',
  packages: [
    '@remix-run/node', '@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime', '@react-router/express', '@react-router/architect', '@remix-run/express', '@remix-run/architect',
    'react-router-hono-server/node', 'react-router-hono-server/bun', 'react-router-hono-server/cloudflare', 'react-router-hono-server/aws-lambda',
  ],
  shared: ['react-router'],
  bodyLimit: null,
  exports: { data: JSON_RESPONSE, json: JSON_RESPONSE, redirect: REDIRECT, redirectDocument: REDIRECT, replace: REDIRECT, createRequestHandler: HOST, createHonoServer: { call: { hosts: true, configures: { fields: ['beforeAll', 'configure'], object: 'hono:app' } } } },
  objects: {
    arguments: {
      role: 'request',
      others: 'unknown',
      members: { request: { does: 'object', object: 'fetch:request' }, url: { does: 'object', object: 'fetch:url' }, params: INPUT },
    },
    answer: ANSWER,
    redirect: { role: 'redirect', others: 'unknown', members: {} },
    next: PASS,
  },
  types: { LoaderFunctionArgs: 'arguments', ActionFunctionArgs: 'arguments' },
  parameters: ['arguments'],
  returns: { as: 'auto', nothing: true },
  rejection: 'forwarded',
  files: {
    dependsOn: ['@react-router/dev', '@remix-run/dev', '@remix-run/node', '@remix-run/cloudflare', '@remix-run/serve'],
    aliases: { '~': ['app'] },
    routes: [
      { ...ROUTE, files: '{root,routes/**}.{js,jsx,ts,tsx}', listed: LISTED },
      { ...ROUTE, files: '**/*.{js,jsx,ts,tsx}', words: [EXPORTING], listed: { ...LISTED, only: true } },
    ],
    configs: ['react-router.config.ts', 'react-router.config.js', 'react-router.config.mts', 'react-router.config.mjs'],
    guards: [...middleware('middleware', 'future.v8_middleware'), ...middleware('unstable_middleware', 'future.unstable_middleware')],
  },
  answers: {
    tooManyRequests: "throw new Response('Too Many Requests', { status: 429 })",
    badRequest: "throw new Response('Bad Request', { status: 400 })",
    clientKey: "$arguments.request.headers.get('x-forwarded-for') ?? 'unknown'",
    chosen: true,
  },
});
