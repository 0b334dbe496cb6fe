import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { defineFramework } from '../schema.ts';

/** `export default { fetch }`, which Cloudflare Workers, Bun and Deno serve. */
export default defineFramework({
  id: 'workers',
  name: 'Cloudflare Workers',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/',
  packages: ['cloudflare:workers'],
  bodyLimit: null,
  exports: {},
  objects: {
    /** What other frameworks that run there call `platform` or `runtime`. */
    platform: { role: 'other', others: 'unknown', members: { env: { does: 'object', object: 'environment' } } },
    environment: { role: 'other', others: { object: 'binding' }, members: {} },
    binding: { role: 'other', others: 'unknown', members: { limit: { does: 'ask', limiter: 'cloudflare-rate-limit' } } },
    context: { role: 'other', others: 'unknown', members: {} },
  },
  returns: { as: 'auto' },
  rejection: 'forwarded',
  answers: { ...FETCH_ANSWERS, clientKey: "$request.headers.get('cf-connecting-ip') ?? 'unknown'", bindings: '$environment', types: { request: 'Request', environment: '{ RATE_LIMITER: RateLimit }' } },
  files: {
    dependsOn: [],
    // Source of `entry`: https://developers.cloudflare.com/workers/wrangler/configuration/#inheritable-keys
    routes: [{ entry: { files: ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'], key: 'main' }, words: ['default', 'fetch', ['Response', 'ExportedHandler', 'ExecutionContext', 'WorkerEntrypoint', 'fetch(request', 'fetch(req', 'fetch: ']], exports: { 'default.fetch': ['*'] }, classes: { extends: ['WorkerEntrypoint'], parameters: ['fetch:request'], fields: { env: 'environment', ctx: 'context' } }, parameters: ['fetch:request', 'environment', 'context'], returns: null, server: true }],
  },
});
