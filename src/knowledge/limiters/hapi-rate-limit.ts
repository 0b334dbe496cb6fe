import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'hapi-rate-limit',
  name: 'hapi-rate-limit',
  docs: 'https://github.com/wraithgar/hapi-rate-limit#readme',
  packages: ['hapi-rate-limit'],
  frameworks: ['hapi'],
  exports: { '': { options: 1, by: 'call', instance: 'plugin', plugin: { route: ['options.plugins.hapi-rate-limit', 'config.plugins.hapi-rate-limit'], enabled: 'enabled' } } },
  create: { imported: '', expression: 'await $container.register({ plugin: $name, options: { userLimit: $count, userCache: { expiresIn: $ms } } })', untyped: true, as: 'plugin' },
  off: [{ option: 'enabled', when: 'false' }],
});
