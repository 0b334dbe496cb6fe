import { defineLimiter, type LimiterExport } from '../schema.ts';

// `new` before version 6, where it gives the same: since then it throws.
const LIMITER: LimiterExport = { options: 0, by: 'call-or-construct', instance: 'middleware', keeps: 'store' };

export default defineLimiter({
  id: 'express-rate-limit',
  name: 'express-rate-limit',
  docs: 'https://express-rate-limit.mintlify.app/reference/configuration',
  packages: ['express-rate-limit'],
  frameworks: ['express', 'express-promise-router'],
  exports: { '': LIMITER, rateLimit: LIMITER },
  rate: { count: ['limit', 'max'], window: 'windowMs', windowUnit: 'ms', defaults: [5, 60_000] },
  off: [
    { option: 'skip', when: 'always-true' },
    { option: 'limit', when: 'infinite' },
    { option: 'max', when: 'infinite' },
    { option: 'max', when: 'zero', versions: '<7' },
    { option: 'windowMs', when: 'string' },
    { option: 'keyGenerator', when: 'random' },
    { option: 'handler', when: 'passes-on' },
    { option: 'skipSuccessfulRequests', when: 'true', counts: 'failed requests' },
  ],
  create: {
    imported: 'rateLimit',
    expression: '$name({ windowMs: $ms, limit: $count })',
    versions: [
      { range: '<6', imported: '', expression: '$name({ windowMs: $ms, max: $count })' },
      { range: '<7', expression: '$name({ windowMs: $ms, max: $count })' },
    ],
    as: 'middleware',
  },
});
