import { defineLimiter } from '../schema.ts';

/** It is part of the gateway, which is told of it by a field of its settings, or of one route. */
export default defineLimiter({
  id: 'moleculer-web',
  name: 'Moleculer Web rate limiter',
  docs: 'https://moleculer.services/docs/0.14/moleculer-web.html#Rate-limiter',
  packages: ['moleculer-web'],
  frameworks: ['moleculer'],
  exports: { rateLimit: { options: 0, by: 'call', instance: 'middleware' } },
  rate: { count: ['limit'], window: 'window', windowUnit: 'ms', defaults: [30, 60_000] },
  off: [
    { option: 'limit', when: 'infinite' },
    { option: 'window', when: 'zero' },
    { option: 'key', when: 'random' },
    { option: 'key', when: 'always-false' },
  ],
});
