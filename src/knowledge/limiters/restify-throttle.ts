import { defineLimiter, type LimiterExport } from '../schema.ts';

const THROTTLE: LimiterExport = { options: 0, by: 'call', instance: 'middleware' };

const CREATION = '$name({ burst: $count, rate: $count / $s, ip: true })';

export default defineLimiter({
  id: 'restify-throttle',
  name: 'restify.plugins.throttle',
  docs: 'http://restify.com/docs/plugins-api/#throttle',
  packages: ['restify'],
  frameworks: ['restify'],
  // The first before version 5.
  exports: { throttle: THROTTLE, 'plugins.throttle': THROTTLE },
  off: [
    { option: 'rate', when: 'zero' },
    { option: 'burst', when: 'zero' },
  ],
  create: {
    imported: 'plugins.throttle',
    expression: CREATION,
    versions: [{ range: '<5', imported: 'throttle', expression: CREATION }],
    as: 'middleware',
  },
});
