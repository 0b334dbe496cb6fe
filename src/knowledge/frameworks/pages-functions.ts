import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { METHOD_EXPORTS } from '../parts/routes.ts';
import { defineFramework } from '../schema.ts';

/** `onRequestGet`, …: an export for each method, and one for all. */
const HANDLERS = Object.fromEntries([...Object.values(METHOD_EXPORTS).flat()].map((method): [string, readonly string[]] => [`onRequest${method.charAt(0)}${method.slice(1).toLowerCase()}`, [method]]));

export default defineFramework({
  id: 'pages-functions',
  name: 'Cloudflare Pages Functions',
  docs: 'https://developers.cloudflare.com/pages/functions/routing/',
  packages: [],
  bodyLimit: null,
  exports: {},
  objects: {
    event: {
      role: 'request',
      others: 'unknown',
      members: {
        request: { does: 'object', object: 'fetch:request' },
        env: { does: 'object', object: 'workers:environment' },
        params: { does: 'input', shape: 'strings' },
        next: { does: 'pass' },
        waitUntil: { does: 'nothing' },
        passThroughOnException: { does: 'nothing' },
      },
    },
  },
  parameters: ['event'],
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['wrangler', '@cloudflare/workers-types', '@cloudflare/next-on-pages'],
    routes: [{ folders: ['functions'], files: '{!(_)*,**/!(_)*}.{js,ts}', path: 'file', exports: { onRequest: ['*'], ...HANDLERS }, parameters: ['event'] }],
    guards: [{ folders: ['functions'], files: '**/_middleware.{js,ts}', exports: ['onRequest'], methods: HANDLERS, parameters: ['event'], before: 'folder' }],
  },
  answers: { ...FETCH_ANSWERS, clientKey: "$event.request.headers.get('cf-connecting-ip') ?? 'unknown'", bindings: '$event.env' },
});
