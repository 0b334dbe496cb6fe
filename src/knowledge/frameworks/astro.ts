import { defineFramework, type Member } from '../schema.ts';

/** What `OPTIONS` answers says what browsers may ask, and serves nothing. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

const INPUT: Member = { does: 'input', shape: 'strings' };

export default defineFramework({
  id: 'astro',
  name: 'Astro',
  docs: 'https://docs.astro.build/en/guides/endpoints/',
  packages: ['astro:middleware', 'astro:actions'],
  bodyLimit: null,
  exports: {
    'astro:middleware:defineMiddleware': { call: { wraps: 0 } },
    'astro:middleware:sequence': { call: { list: true } },
    'astro:actions:defineAction': { call: { wraps: 0, property: 'handler', checks: 'input' } },
  },
  objects: {
    context: {
      role: 'request',
      others: 'unknown',
      members: {
        request: { does: 'object', object: 'fetch:request' },
        url: { does: 'object', object: 'fetch:url' },
        params: INPUT,
        locals: { does: 'object', object: 'locals' },
        cookies: INPUT,
        redirect: { does: 'finish', redirects: true },
      },
    },
    locals: { role: 'other', others: 'unknown', members: { runtime: { does: 'object', object: 'platform' } } },
    platform: { role: 'other', others: 'unknown', members: { env: { does: 'object', object: 'workers:environment' } } },
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'pass' } },
  },
  types: { APIContext: 'context' },
  parameters: ['context'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['astro'],
    routes: [
      {
        folders: ['src/pages'],
        files: '**/[^_]*.{js,ts,mjs,mts}',
        path: 'file',
        exports: { ...Object.fromEntries(METHODS.map((method) => [method, [method]])), ALL: ['*'] },
        unless: { prerender: [true] },
        parameters: ['context'],
      },
      { folders: ['src/actions'], files: 'index.{js,ts,mjs,mts}', exports: { 'server.*': ['POST'] }, parameters: ['input:json', 'context'], returns: { as: 'json', nothing: true } },
    ],
    guards: [{ folders: ['src'], files: 'middleware{,/index}.{js,ts,mjs,mts}', exports: ['onRequest'], parameters: ['context', 'next'] }],
  },
  answers: {
    tooManyRequests: "return new Response('Too Many Requests', { status: 429 })",
    badRequest: "return new Response('Bad Request', { status: 400 })",
    clientKey: '$context.clientAddress',
  },
});
