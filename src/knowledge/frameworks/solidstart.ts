import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { PASS } from '../parts/handlers.ts';
import { METHOD_EXPORTS } from '../parts/routes.ts';
import { defineFramework, type Member } from '../schema.ts';

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
    next: PASS,
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
        exports: METHOD_EXPORTS,
        parameters: ['event'],
      },
      { folders: ['src'], files: '**', directive: 'use server', exports: { '*': ['POST'] }, parameters: ['input:json', 'input:json', 'input:json', 'input:json'], returns: { as: 'json', nothing: true } },
    ],
    guards: [{ folders: ['src'], files: '{middleware,middleware/index}.{js,ts}', exports: ['default'], parameters: ['event', 'next'] }],
  },
  answers: {
    ...FETCH_ANSWERS,
    clientKey: "$event.clientAddress ?? 'unknown'",
  },
});
