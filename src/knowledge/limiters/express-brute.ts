import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'express-brute',
  name: 'express-brute',
  docs: 'https://github.com/AdamPflug/express-brute#readme',
  packages: ['express-brute', 'express-brute-flexible'],
  frameworks: ['express', 'express-promise-router'],
  exports: {
    '': {
      options: 1,
      by: 'call-or-construct',
      instance: 'object',
      members: { prevent: { read: 'middleware' }, getMiddleware: { call: 'middleware' } },
    },
  },
  off: [
    { option: 'failCallback', when: { export: 'FailMark' } },
    { option: 'failCallback', when: 'passes-on' },
  ],
});
