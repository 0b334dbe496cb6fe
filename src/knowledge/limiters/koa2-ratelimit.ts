import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'koa2-ratelimit',
  name: 'koa2-ratelimit',
  docs: 'https://github.com/ysocorp/koa2-ratelimit#readme',
  packages: ['koa2-ratelimit'],
  frameworks: ['koa'],
  exports: { 'RateLimit.middleware': { options: 0, by: 'call', instance: 'middleware' } },
  rate: { count: ['max'], window: 'interval', windowUnit: 'ms', defaults: [5, 60_000] },
  off: [
    { option: 'max', when: 'zero' },
    { option: 'max', when: 'infinite' },
  ],
});
