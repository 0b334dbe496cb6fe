import { defineLimiter, type LimiterExport } from '../schema.ts';

/** The limits themselves are rules of the platform. */
const CHECK: LimiterExport = { options: 1, by: 'call', instance: 'object', asks: [{ property: 'rateLimited', truthyMeansAllowed: false }] };

export default defineLimiter({
  id: 'vercel-firewall',
  name: '@vercel/firewall',
  docs: 'https://vercel.com/docs/vercel-firewall/vercel-waf/rate-limiting-sdk',
  packages: ['@vercel/firewall'],
  frameworks: [],
  exports: { checkRateLimit: CHECK, unstable_checkRateLimit: CHECK },
});
