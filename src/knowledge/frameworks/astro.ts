import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { PASS } from '../parts/handlers.ts';
import { METHOD_EXPORTS } from '../parts/routes.ts';
import { REDIRECT } from '../parts/sending.ts';
import { defineFramework, type Member } from '../schema.ts';

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
        redirect: REDIRECT,
      },
    },
    locals: { role: 'other', others: 'unknown', members: { runtime: { does: 'object', object: 'workers:platform' } } },
    next: PASS,
  },
  parameters: ['context'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['astro'],
    configs: ['astro.config.mjs', 'astro.config.ts', 'astro.config.js', 'astro.config.mts', 'astro.config.cjs'],
    routes: [
      {
        folders: ['src/pages'],
        // No folder above it may begin with an underscore, either: https://docs.astro.build/en/guides/routing/#excluding-pages
        files: '*([^_]*/)[^_]*.{js,ts,mjs,mts}',
        path: 'file',
        exports: { ...METHOD_EXPORTS, ALL: ['*'] },
        unless: { prerender: [true] },
        built: { option: 'output', serves: ['server'], except: { prerender: [false] } },
        needs: 'adapter',
        parameters: ['context'],
      },
      // Source: https://docs.astro.build/en/reference/integrations-reference/#injectroute-option
      { words: ['APIRoute'], exports: { ...METHOD_EXPORTS, ALL: ['*'] }, unless: { prerender: [true] }, injected: 'injectRoute', needs: 'adapter', parameters: ['context'] },
      { folders: ['src/actions'], files: 'index.{js,ts,mjs,mts}', exports: { 'server.*': ['POST'] }, parameters: ['input:json', 'context'], returns: { as: 'json', nothing: true } },
    ],
    guards: [{ folders: ['src'], files: 'middleware{,/index}.{js,ts,mjs,mts}', exports: ['onRequest'], parameters: ['context', 'next'] }],
  },
  answers: {
    ...FETCH_ANSWERS,
    clientKey: '$context.clientAddress',
  },
});
