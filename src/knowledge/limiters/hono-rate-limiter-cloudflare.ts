import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'hono-rate-limiter-cloudflare',
  name: '@hono-rate-limiter/cloudflare',
  docs: 'https://github.com/rhinobase/hono-rate-limiter/tree/main/packages/cloudflare#readme',
  packages: ['@hono-rate-limiter/cloudflare'],
  frameworks: ['hono'],
  // The platform counts, in the binding.
  exports: { cloudflareRateLimiter: { options: 0, by: 'call', instance: 'middleware', remote: true } },
  off: [
    { option: 'skip', when: 'always-true' },
    { option: 'keyGenerator', when: 'random' },
    { option: 'handler', when: 'passes-on' },
  ],
});
