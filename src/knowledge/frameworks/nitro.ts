import { H3_ANSWERS, H3_FUNCTIONS } from '../parts/h3.ts';
import { PASS } from '../parts/handlers.ts';
import { each } from '../parts/names.ts';
import { defineFramework, type FilePlaces, type GuardFiles, type Meaning, type Member, type RouteFiles, type RouteOptions } from '../schema.ts';

const HANDLER: Meaning = { call: { wraps: 0 } };

/** What `defineEventHandler({ … })` holds. */
const OPTIONS: RouteOptions = { handler: ['handler'], before: ['onRequest', 'middleware'] };

/** What neither refuses nor sends what the program gives it. */
const NOTHING = [
  'getRequestIP', 'getRequestHost', 'getRequestProtocol', 'getRequestPath', 'getMethod', 'isMethod', 'assertMethod', 'getResponseStatus', 'setHeaders', 'setResponseHeaders',
  'appendHeaders', 'removeResponseHeader', 'deleteCookie', 'sendRedirect', 'sendNoContent', 'createError', 'sendError', 'proxyRequest', 'sendProxy', 'sendStream',
  'sendWebResponse', 'createEventStream', 'handleCors', 'handleCacheHeaders', 'useSession', 'getSession', 'updateSession', 'clearSession', 'useRuntimeConfig', 'useAppConfig', 'useStorage', 'useEvent', 'toWebRequest', 'isError',
  'getUserSession', 'requireUserSession', 'setUserSession', 'clearUserSession', 'replaceUserSession',
];

/** What is imported for every file of the server. */
const FUNCTIONS: Readonly<Record<string, Meaning>> = {
  ...H3_FUNCTIONS,
  ...each(NOTHING, {}),
  defineCachedEventHandler: HANDLER,
  cachedEventHandler: HANDLER,
  getRequestURL: { call: { object: 'fetch:url' } },
  readMultipartFormData: { call: { input: 'json' } },
  getValidatedQuery: { call: { input: 'json', checked: 1 } },
  getValidatedRouterParams: { call: { input: 'json', checked: 1 } },
};

const FILES = '**/*.{js,ts,mjs,mts}';
const ROUTES: Pick<RouteFiles, 'path' | 'suffixed' | 'exports' | 'options' | 'parameters'> = { path: 'file', suffixed: true, exports: { default: ['*'] }, options: OPTIONS, parameters: ['event'] };
const GUARDS: Pick<GuardFiles, 'exports' | 'parameters'> = { exports: ['default'], parameters: ['event', 'next'] };

/** A server that is no part of an app of Nuxt has its files in the folder of its package, unless it says otherwise. */
const ALONE: FilePlaces['only'] = { dependsOn: ['nitro', 'nitropack'], without: ['nuxt'], unset: 'srcDir' };

const LISTED: Member = { does: 'input', shape: 'strings' };

export default defineFramework({
  id: 'nitro',
  name: 'Nitro, Nuxt',
  docs: 'https://nitro.build/guide/routing',
  packages: ['nitropack/runtime', '#imports'],
  bodyLimit: null,
  exports: FUNCTIONS,
  globals: FUNCTIONS,
  objects: {
    event: {
      role: 'request',
      others: 'unknown',
      members: {
        path: { does: 'input', shape: 'string', path: 'path' },
        url: { does: 'object', object: 'fetch:url' },
        req: { does: 'object', object: 'fetch:request' },
        method: { does: 'nothing' },
        context: { does: 'object', object: 'data' },
      },
    },
    data: { role: 'other', others: 'unknown', members: { params: LISTED, cloudflare: { does: 'object', object: 'workers:platform' } } },
    next: PASS,
  },
  types: { H3Event: 'event' },
  parameters: ['event'],
  returns: { as: 'auto', nothing: true },
  rejection: 'forwarded',
  files: {
    dependsOn: ['nuxt', 'nitropack', 'nitro'],
    configs: ['nuxt.config.ts', 'nuxt.config.js', 'nuxt.config.mjs', 'nitro.config.ts', 'nitro.config.js', 'nitro.config.mjs'],
    // Source: https://nuxt.com/docs/getting-started/layers, https://nitro.build/config#routerules
    layers: { option: 'extends', folder: 'layers' },
    rules: { options: ['routeRules', 'nitro.routeRules'], made: { prerender: [true] }, methods: ['GET', 'HEAD'] },
    modules: { option: 'modules', limiting: [{ name: 'nuxt-security', limiter: 'nuxt-security', options: 'security' }] },
    autoImports: ['server/utils', 'shared/utils', 'shared/types', 'app/utils', 'utils'],
    aliases: { '~': ['app', 'src', '.'], '@': ['app', 'src', '.'], '~~': ['.'], '@@': ['.'], '#server': ['server'], '#shared': ['shared'] },
    routes: [
      { folders: ['server'], files: `api/${FILES}`, ...ROUTES },
      { folders: ['server/routes'], files: FILES, ...ROUTES },
      { folders: [''], files: `api/${FILES}`, only: ALONE, ...ROUTES },
      { folders: ['routes'], files: FILES, only: ALONE, ...ROUTES },
    ],
    guards: [
      { folders: ['server/middleware'], files: FILES, ...GUARDS },
      { folders: ['middleware'], files: FILES, only: ALONE, ...GUARDS },
    ],
  },
  // Nitro 3 imports nothing by itself.
  // Where requests come through `fetch`, sockets have no address: https://github.com/unjs/unenv/blob/main/src/runtime/node/internal/net/socket.ts
  answers: { ...H3_ANSWERS, also: { from: 'nitro/h3', imported: 'createError', dependsOn: 'nitro' }, unaddressed: ['cloudflare', 'vercel-edge', 'netlify-edge'] },
});
