import { defineLimiter, type LimiterExport } from '../schema.ts';

const DELAY: LimiterExport = { options: 0, by: 'call', instance: 'delay' };

export default defineLimiter({
  id: 'express-slow-down',
  name: 'express-slow-down',
  docs: 'https://github.com/express-rate-limit/express-slow-down#readme',
  packages: ['express-slow-down'],
  frameworks: ['express', 'express-promise-router'],
  exports: { '': DELAY, slowDown: DELAY },
});
