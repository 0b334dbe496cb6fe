import { defineLimiter } from '../schema.ts';

/** A module of Nuxt: it limits all requests to its server, unless the configuration says otherwise of some. */
export default defineLimiter({
  id: 'nuxt-security',
  name: 'nuxt-security',
  docs: 'https://nuxt-security.vercel.app/middleware/rate-limiter',
  packages: ['nuxt-security'],
  frameworks: ['nitro'],
  exports: {},
  off: [
    { option: 'enabled', when: 'false' },
    { option: 'rateLimiter', when: 'false' },
    { option: 'rateLimiter.tokensPerInterval', when: 'infinite' },
  ],
});
