import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'adonisjs-limiter',
  name: '@adonisjs/limiter',
  docs: 'https://docs.adonisjs.com/guides/security/rate-limiting',
  packages: ['@adonisjs/limiter/services/main'],
  frameworks: ['adonisjs'],
  exports: {
    // limiter.define('api', () => limiter.allowRequests(10).every('1 minute')); null, or limiter.noLimit(), allows all.
    define: { options: 1, by: 'call', instance: 'middleware', factory: '', built: { allowRequests: 'requests', every: 'duration' } },
    use: {
      options: 0,
      by: 'call',
      instance: 'object',
      // `penalize` counts failures only.
      members: { consume: { call: 'rejecting' }, attempt: { call: { property: null, truthyMeansAllowed: true } } },
      remote: true,
    },
  },
  rate: { count: ['requests'], window: 'duration', windowUnit: 's', defaults: [10, 60] },
  off: [{ option: 'requests', when: 'infinite' }, { option: 'requests', when: 'missing' }],
  create: { imported: '', expression: 'limiters.use({ requests: $count, duration: $s })', as: 'consume' },
});
