import { each } from '../parts/names.ts';
import { type CheckedGuard, defineLimiter, type LimiterExport } from '../schema.ts';

const SUCCESS: CheckedGuard = { property: 'success', truthyMeansAllowed: true };

const EXPORTS = ['Ratelimit', 'RegionRatelimit', 'MultiRegionRatelimit'];

const RATELIMIT: LimiterExport = { options: 0, by: 'construct', instance: 'object', remote: true, members: { limit: { call: SUCCESS, key: 0 }, blockUntilReady: { call: SUCCESS, key: 0 } } };

export default defineLimiter({
  id: 'upstash-ratelimit',
  name: '@upstash/ratelimit',
  docs: 'https://upstash.com/docs/redis/sdks/ratelimit-ts/overview',
  packages: ['@upstash/ratelimit'],
  frameworks: [],
  exports: each(EXPORTS, RATELIMIT),
  off: [{ option: 'limiter', when: { infinite: Object.fromEntries(EXPORTS.flatMap((name) => [[`${name}.fixedWindow`, 0], [`${name}.slidingWindow`, 0], [`${name}.tokenBucket`, 2]])) } }],
  create: {
    imported: 'Ratelimit',
    expression: "new $name({ redis: $also.fromEnv(), limiter: $name.slidingWindow($count, '$s s') })",
    also: [{ from: '@upstash/redis', imported: 'Redis' }],
    refuses: '!(await $limiter.limit($key)).success',
    external: '`UPSTASH_REDIS_REST_URL` and `UPSTASH_REDIS_REST_TOKEN` in the environment',
    on: ['next', 'next-pages', 'next-server-props', 'next-actions', 'sveltekit', 'astro', 'solidstart', 'react-router', 'nitro', 'aws-lambda', 'netlify-functions', 'netlify-handlers'],
    as: 'consume',
  },
});
