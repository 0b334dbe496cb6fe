import { defineLimiter } from '../schema.ts';

/** A limit of the platform, which a function asks for in its configuration: see `said` in the framework's row. */
export default defineLimiter({
  id: 'netlify',
  name: 'Netlify rate limit',
  docs: 'https://docs.netlify.com/platform/rate-limiting/',
  packages: [],
  frameworks: ['netlify-functions'],
  exports: {},
  rate: { count: ['windowLimit'], window: 'windowSize', windowUnit: 's', defaults: [100, 60] },
});
