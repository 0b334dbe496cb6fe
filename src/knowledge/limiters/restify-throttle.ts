import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'restify-throttle',
  name: 'restify.plugins.throttle',
  docs: 'http://restify.com/docs/plugins-api/#throttle',
  packages: ['restify'],
  frameworks: ['restify'],
  exports: { 'plugins.throttle': { options: 0, by: 'call', instance: 'middleware' } },
  create: { imported: 'plugins.throttle', expression: '$name({ burst: $count, rate: $count / $s, ip: true })', as: 'middleware' },
});
