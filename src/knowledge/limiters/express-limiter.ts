import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'express-limiter',
  name: 'express-limiter',
  docs: 'https://github.com/ded/express-limiter#readme',
  packages: ['express-limiter'],
  frameworks: ['express', 'express-promise-router'],
  exports: {
    '': {
      options: 2,
      by: 'call',
      instance: 'object',
      calls: { options: 0, instance: 'middleware' },
      attaches: { app: 0, path: 'path', method: 'method' },
    },
  },
  off: [
    { option: 'whitelist', when: 'always-true' },
    { option: 'onRateLimited', when: 'passes-on' },
    { option: 'total', when: 'infinite' },
  ],
});
