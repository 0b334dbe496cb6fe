import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'hapi-rate-limit',
  name: 'hapi-rate-limit',
  docs: 'https://github.com/wraithgar/hapi-rate-limit#readme',
  packages: ['hapi-rate-limit', 'hapi-rate-limitor'],
  frameworks: ['hapi'],
  exports: {
    'hapi-rate-limit:': { options: 1, by: 'call', instance: 'plugin', plugin: { route: 'options.plugins.hapi-rate-limit', enabled: 'enabled' } },
    'hapi-rate-limitor:': { options: 1, by: 'call', instance: 'plugin', plugin: { route: 'options.plugins.hapi-rate-limitor', enabled: 'enabled' } },
  },
  create: { imported: '', expression: 'await $container.register({ plugin: $name, options: { userLimit: $count, userCache: { expiresIn: $ms } } })', untyped: true, as: 'plugin' },
  off: [{ option: 'enabled', when: 'false' }],
});
