import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'koa-ratelimit',
  name: 'koa-ratelimit',
  docs: 'https://github.com/koajs/ratelimit#readme',
  packages: ['koa-ratelimit'],
  frameworks: ['koa'],
  exports: { '': { options: 0, by: 'call', instance: 'middleware', keeps: 'db' } },
  rate: { count: ['max'], window: 'duration', windowUnit: 'ms', defaults: [2500, 3_600_000] },
  off: [
    { option: 'db', when: 'missing' },
    { option: 'max', when: 'infinite' },
    { option: 'id', when: 'random' },
    { option: 'id', when: 'always-false' },
    { option: 'whitelist', when: 'always-true' },
  ],
  create: { imported: '', expression: "$name({ driver: 'memory', db: new Map(), duration: $ms, max: $count })", as: 'middleware' },
});
