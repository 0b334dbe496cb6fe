import { defineFramework, type Member } from '../schema.ts';

/** What `OPTIONS` answers says what browsers may ask, and serves nothing. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

const INPUT: Member = { does: 'input', shape: 'strings' };

export default defineFramework({
  id: 'solidstart',
  name: 'SolidStart',
  docs: 'https://docs.solidjs.com/solid-start/building-your-application/api-routes',
  packages: ['@solidjs/start/middleware', '@solidjs/start/server'],
  bodyLimit: null,
  exports: { createMiddleware: { call: { wraps: 0, property: 'onRequest' } } },
  objects: {
    event: {
      role: 'request',
      others: 'unknown',
      members: { request: { does: 'object', object: 'fetch:request' }, params: INPUT, clientAddress: { does: 'nothing' } },
    },
    next: { role: 'next', others: 'unknown', members: {}, call: { does: 'pass' } },
  },
  types: { APIEvent: 'event' },
  parameters: ['event'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['@solidjs/start'],
    aliases: { '~': ['src'] },
    routes: [
      {
        folders: ['src/routes'],
        files: '**/*.{js,ts,jsx,tsx}',
        path: 'file',
        exports: Object.fromEntries(METHODS.map((method) => [method, [method]])),
        parameters: ['event'],
      },
      { folders: ['src'], files: '**', directive: 'use server', exports: { '*': ['POST'] }, parameters: ['input:json', 'input:json', 'input:json', 'input:json'], returns: { as: 'json', nothing: true } },
    ],
    guards: [{ folders: ['src'], files: '{middleware,middleware/index}.{js,ts}', exports: ['default'], parameters: ['event', 'next'] }],
  },
  answers: {
    tooManyRequests: "return new Response('Too Many Requests', { status: 429 })",
    badRequest: "return new Response('Bad Request', { status: 400 })",
    clientKey: "$event.clientAddress ?? 'unknown'",
  },
});
