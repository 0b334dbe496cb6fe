import { defineLimiter, type LimiterExport } from '../schema.ts';

const PLUGIN: LimiterExport = {
  options: 1,
  by: 'call',
  instance: 'plugin',
  plugin: {
    optIn: 'global',
    route: 'config.rateLimit',
    adds: {
      rateLimit: { gives: 'middleware' },
      createRateLimit: {
        gives: 'check',
        check: [
          { property: 'isAllowed', truthyMeansAllowed: true },
          { property: 'isExceeded', truthyMeansAllowed: false },
        ],
      },
    },
  },
};

export default defineLimiter({
  id: 'fastify-rate-limit',
  name: '@fastify/rate-limit',
  docs: 'https://github.com/fastify/fastify-rate-limit#readme',
  packages: ['@fastify/rate-limit', 'fastify-rate-limit'],
  frameworks: ['fastify'],
  exports: { '': PLUGIN, fastifyRateLimit: PLUGIN },
  rate: { count: ['max'], window: 'timeWindow', windowUnit: 'ms', defaults: [1000, 60_000] },
  off: [
    { option: 'max', when: 'infinite' },
    { option: 'keyGenerator', when: 'random' },
    { option: 'keyGenerator', when: { reads: 'id' } },
    { option: 'allowList', when: 'always-true' },
  ],
  create: {
    imported: '',
    expression: 'await $container.register($name, { max: $count, timeWindow: $ms$spares })',
    option: '{ max: $count, timeWindow: $ms }',
    spares: { option: 'allowList: (request) => ', when: 'request.routeOptions.url === $path', since: { package: 'fastify', range: '>=4.10' } },
    as: 'plugin',
  },
});
