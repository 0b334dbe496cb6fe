import { defineLimiter, type LimiterExport } from '../schema.ts';

const LIMITER: LimiterExport = {
  options: 0,
  by: 'construct',
  instance: 'object',
  members: { isLimited: { call: { property: null, truthyMeansAllowed: false } }, check: { call: { property: 'limited', truthyMeansAllowed: false } } },
};

export default defineLimiter({
  id: 'sveltekit-rate-limiter',
  name: 'sveltekit-rate-limiter',
  docs: 'https://github.com/ciscoheat/sveltekit-rate-limiter#readme',
  packages: ['sveltekit-rate-limiter/server'],
  frameworks: ['sveltekit'],
  exports: { RateLimiter: LIMITER, RetryAfterRateLimiter: LIMITER },
});
