import { defineLimiter, type LimiterExport } from '../schema.ts';

const ASKED: LimiterExport = { options: 0, by: 'construct', instance: 'object', members: { limit: { call: { property: 'success', truthyMeansAllowed: true } } } };

export default defineLimiter({
  id: 'orpc-ratelimit',
  name: '@orpc/experimental-ratelimit',
  docs: 'https://orpc.dev/docs/helpers/ratelimit',
  packages: ['@orpc/experimental-ratelimit', '@orpc/experimental-ratelimit/memory', '@orpc/experimental-ratelimit/redis'],
  frameworks: ['orpc'],
  exports: {
    createRatelimitMiddleware: { options: 0, by: 'call', instance: 'middleware' },
    MemoryRatelimiter: ASKED,
    RedisRatelimiter: ASKED,
  },
  off: [{ option: 'maxRequests', when: 'infinite' }],
});
