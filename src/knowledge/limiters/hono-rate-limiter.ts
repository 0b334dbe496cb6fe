import { defineLimiter, type LimiterExport } from '../schema.ts';

const LIMITER: LimiterExport = { options: 0, by: 'call', instance: 'middleware', keeps: 'store' };

export default defineLimiter({
  id: 'hono-rate-limiter',
  name: 'hono-rate-limiter',
  docs: 'https://honohub.dev/docs/rate-limiter',
  packages: ['hono-rate-limiter'],
  frameworks: ['hono'],
  exports: { rateLimiter: LIMITER, webSocketLimiter: { ...LIMITER, wraps: 0 } },
  rate: { count: ['limit'], window: 'windowMs', windowUnit: 'ms', defaults: [5, 60_000] },
  off: [
    { option: 'skip', when: 'always-true' },
    { option: 'limit', when: 'infinite' },
    { option: 'windowMs', when: 'string' },
    { option: 'keyGenerator', when: 'random' },
    { option: 'handler', when: 'passes-on' },
    { option: 'skipSuccessfulRequests', when: 'true', counts: 'failed requests' },
  ],
  create: {
    imported: 'rateLimiter',
    expression: "$name({ windowMs: $ms, limit: $count, keyGenerator: (c) => $also(c).remote.address ?? 'unknown' })",
    // Each platform has its own way to the address of the client.
    also: [
      { from: '@hono/node-server/conninfo', imported: 'getConnInfo', package: '@hono/node-server' },
      { from: 'hono/cloudflare-workers', imported: 'getConnInfo', package: 'wrangler' },
      { from: 'hono/cloudflare-workers', imported: 'getConnInfo', package: '@cloudflare/workers-types' },
      { from: 'hono/bun', imported: 'getConnInfo', package: '@types/bun' },
      { from: 'hono/bun', imported: 'getConnInfo', package: 'bun-types' },
    ],
    // Its store in memory cleans itself up by an interval.
    timed: true,
    as: 'middleware',
  },
});
