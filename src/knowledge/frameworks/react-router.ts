import { ANSWER, JSON_RESPONSE } from '../parts/fetch.ts';
import { PASS } from '../parts/handlers.ts';
import { defineFramework, type Meaning, type Member } from '../schema.ts';

const INPUT: Member = { does: 'input', shape: 'strings' };

const REDIRECT: Meaning = { call: { object: 'redirect' } };

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
    routes: [{ folders: ['app'], files: '{root,routes/**}.{js,jsx,ts,tsx}', path: 'dotted', exports: { loader: ['GET'], action: ['POST'] }, parameters: ['arguments'] }],
    guards: [
      { folders: ['app'], files: 'root.{js,jsx,ts,tsx}', exports: ['middleware', 'unstable_middleware'], parameters: ['arguments', 'next'] },
      { folders: ['app'], files: 'routes/**', exports: ['middleware', 'unstable_middleware'], parameters: ['arguments', 'next'], nested: true },
    ],
  },
  answers: {
    tooManyRequests: "throw new Response('Too Many Requests', { status: 429 })",
    badRequest: "throw new Response('Bad Request', { status: 400 })",
    clientKey: "$arguments.request.headers.get('x-forwarded-for') ?? 'unknown'",
  },
});
