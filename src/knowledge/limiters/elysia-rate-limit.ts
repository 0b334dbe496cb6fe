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
  create: {
    imported: 'rateLimit',
    expression: '$name({ duration: $ms, max: $count })',
    // On Node.js there is no `requestIP`, and all clients would share one count (run). Source: https://srvx.h3.dev/guide/handler#requestip
    versions: [{ range: '>=1.4.0', of: '@elysiajs/node', expression: "$name({ duration: $ms, max: $count, generator: (request) => String(Reflect.get(request, 'ip')) })" }],
    as: 'middleware',
  },
});
