import { ANSWER, JSON_RESPONSE } from '../parts/fetch.ts';
import { METHOD_EXPORTS } from '../parts/routes.ts';
import { defineFramework, type Meaning, type Member, type RouteFiles } from '../schema.ts';

const FOLDERS: Pick<RouteFiles, 'folders' | 'path' | 'parameters' | 'unless'> = { folders: ['src/routes'], path: 'folder', parameters: ['event'], unless: { prerender: [true] } };
/** Options of a page, which layouts set for all pages below. */
const PAGES: Pick<RouteFiles, 'inherits'> = { inherits: ['+page.ts', '+page.js', '+layout.server.ts', '+layout.server.js', '+layout.ts', '+layout.js'] };

const INPUT: Member = { does: 'input', shape: 'strings' };
const FAILS: Meaning = { call: { fails: { argument: 0 } } };
const REMOTE: Meaning = { call: { wraps: 'last', checks: true } };

export default defineFramework({
  id: 'sveltekit',
  name: 'SvelteKit',
  docs: 'https://svelte.dev/docs/kit/routing#server',
  packages: ['@sveltejs/kit', '@sveltejs/kit/hooks', '$app/server'],
  bodyLimit: null,
  exports: {
    json: JSON_RESPONSE,
    text: { call: { send: { argument: 0, as: 'text', ends: true, status: { argument: 1, property: 'status' }, gives: 'answer' } } },
    fail: { call: { send: { argument: 1, as: 'json', ends: true, status: { argument: 0 }, gives: 'answer' } } },
    error: FAILS,
    redirect: FAILS,
    '@sveltejs/kit/hooks:sequence': { call: { list: true } },
    '$app/server:query': REMOTE,
    '$app/server:query.batch': REMOTE,
    '$app/server:form': REMOTE,
    '$app/server:command': REMOTE,
    // Run when the app is built, and later for what was not known then.
    '$app/server:prerender': { call: { wraps: 'last', checks: true, only: 'dynamic' } },
    '$app/server:getRequestEvent': { call: { object: 'event' } },
  },
  objects: {
    event: {
      role: 'request',
      others: 'unknown',
      members: {
        request: { does: 'object', object: 'fetch:request' },
        url: { does: 'object', object: 'fetch:url' },
        params: INPUT,
        cookies: INPUT,
        platform: { does: 'object', object: 'workers:platform' },
        setHeaders: { does: 'nothing' },
        getClientAddress: { does: 'nothing' },
      },
    },
    hook: { role: 'other', others: 'unknown', members: { event: { does: 'object', object: 'event' }, resolve: { does: 'pass' } } },
    answer: ANSWER,
  },
  types: { RequestEvent: 'event' },
  parameters: ['event'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['@sveltejs/kit'],
    aliases: { $lib: ['src/lib'] },
    routes: [
      { ...FOLDERS, files: '**/+server.{js,ts}', exports: { ...METHOD_EXPORTS, fallback: ['*'] } },
      { ...FOLDERS, ...PAGES, files: '**/+{page,layout}*.server.{js,ts}', exports: { load: ['GET'] }, returns: { as: 'json', nothing: true } },
      { ...FOLDERS, ...PAGES, files: '**/+page*.server.{js,ts}', exports: { 'actions.*': ['POST'] }, returns: { as: 'json', nothing: true } },
      { folders: ['src'], files: '**/*.remote.{js,ts}', exports: { '*': ['POST'] }, parameters: ['input:json'], returns: { as: 'json', nothing: true } },
    ],
    guards: [{ folders: ['src'], files: 'hooks.server{,/index}.{js,ts}', exports: ['handle'], parameters: ['hook'] }],
  },
  // Its actions and loads answer by throwing as well as its endpoints do.
  answers: {
    tooManyRequests: "throw $also(429, 'Too Many Requests')",
    badRequest: "throw $also(400, 'Bad Request')",
    clientKey: '$event.getClientAddress()',
    also: { from: '@sveltejs/kit', imported: 'error' },
    unbound: ['getClientAddress'],
  },
});
