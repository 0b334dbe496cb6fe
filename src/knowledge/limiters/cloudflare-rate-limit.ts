import { defineLimiter } from '../schema.ts';

/** The binding of Cloudflare Workers, which their configuration declares. */
export default defineLimiter({
  id: 'cloudflare-rate-limit',
  name: 'the rate limit binding',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/',
  packages: [],
  frameworks: [],
  exports: { RateLimit: { options: 0, by: 'call', instance: 'object', asks: [{ property: 'success', truthyMeansAllowed: true }] } },
  create: {
    imported: '',
    expression: '$bindings.RATE_LIMITER',
    refuses: '!(await $limiter.limit({ key: $key })).success',
    external: 'a rate limit binding `RATE_LIMITER` in the Wrangler configuration',
    on: ['workers', 'pages-functions', 'hono'],
    as: 'consume',
  },
});
