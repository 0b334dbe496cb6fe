import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'elysia-rate-limit',
  name: 'elysia-rate-limit',
  docs: 'https://github.com/rayriffy/elysia-rate-limit#readme',
  packages: ['elysia-rate-limit'],
  frameworks: ['elysia'],
  exports: { rateLimit: { options: 0, by: 'call', instance: 'middleware', local: { option: 'scoping', is: ['scoped', 'local'] } } },
  rate: { count: ['max'], window: 'duration', windowUnit: 'ms', defaults: [10, 60_000] },
  off: [
    { option: 'skip', when: 'always-true' },
    { option: 'max', when: 'infinite' },
    { option: 'generator', when: 'random' },
  ],
  create: { imported: 'rateLimit', expression: '$name({ duration: $ms, max: $count })', as: 'middleware' },
});
