import { each } from '../parts/names.ts';
import { defineLimiter, type LimiterExport } from '../schema.ts';

const CONSUMER: LimiterExport = {
  options: 0,
  by: 'construct',
  instance: 'object',
  members: { consume: { call: 'rejecting', key: 0, points: 1 } },
};

/** Those that count in a store, so that one that is made anew finds the counts of the last. */
const STORED = [
  'RateLimiterRedis', 'RateLimiterRedisNonAtomic', 'RateLimiterValkey', 'RateLimiterValkeyGlide', 'RateLimiterMemcache', 'RateLimiterMongo', 'RateLimiterMySQL', 'RateLimiterPostgres', 'RateLimiterSQLite',
  'RateLimiterDrizzle', 'RateLimiterDrizzleNonAtomic', 'RateLimiterPrisma', 'RateLimiterDynamo', 'RateLimiterEtcd', 'RateLimiterEtcdNonAtomic',
];

export default defineLimiter({
  id: 'rate-limiter-flexible',
  name: 'rate-limiter-flexible',
  docs: 'https://github.com/animir/node-rate-limiter-flexible/wiki',
  packages: ['rate-limiter-flexible'],
  frameworks: ['express', 'express-promise-router', 'connect', 'router', 'micro', 'itty-router', 'node-http', 'koa', 'fastify', 'hapi', 'polka', 'restify', 'h3', 'next', 'next-pages', 'next-server-props', 'next-actions', 'sveltekit', 'astro', 'solidstart', 'react-router', 'nitro', 'bun', 'deno', 'trpc'],
  exports: {
    ...each(['RateLimiterMemory', 'RateLimiterCluster', 'RateLimiterUnion', 'BurstyRateLimiter', 'RLWrapperBlackAndWhite', 'RLWrapperTimeouts'], CONSUMER),
    ...each(STORED, { ...CONSUMER, remote: true as const }),
  },
  rate: { count: ['points'], window: 'duration', windowUnit: 's', defaults: [4, 1] },
  off: [{ option: 'points', when: 'infinite' }],
  create: {
    imported: 'RateLimiterMemory',
    expression: 'new RateLimiterMemory({ points: $count, duration: $s })',
    // `next build` by webpack follows an `import()` of theirs into declaration files beside it: seen with 7.4.0 and 8.0.0, not with 7.1.1 and 9.0.0. Both are there from 7.3 to 8.2.
    unbuilt: { range: '>=7.3 <8.3', on: ['next', 'next-pages', 'next-server-props', 'next-actions'], needs: '`rate-limiter-flexible` 9 or newer, since webpack cannot bundle the one that is installed' },
    as: 'consume',
  },
});
