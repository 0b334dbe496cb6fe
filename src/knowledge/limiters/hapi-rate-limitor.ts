import { defineLimiter } from '../schema.ts';

export default defineLimiter({
  id: 'hapi-rate-limitor',
  name: 'hapi-rate-limitor',
  docs: 'https://github.com/futurestudio/hapi-rate-limitor#readme',
  packages: ['hapi-rate-limitor'],
  frameworks: ['hapi'],
  exports: { '': { options: 1, by: 'call', instance: 'plugin', plugin: { route: ['options.plugins.hapi-rate-limitor', 'config.plugins.hapi-rate-limitor'], enabled: 'enabled' } } },
  rate: { count: ['max'], window: 'duration', windowUnit: 'ms', defaults: [60, 60_000] },
  off: [
    { option: 'enabled', when: 'false' },
    { option: 'skip', when: 'always-true' },
    { option: 'max', when: 'infinite' },
  ],
});
