import { defineLimiter, type LimiterExport } from '../schema.ts';

const RATELIMIT: LimiterExport = { options: 0, by: 'construct', instance: 'object', remote: true, members: { limit: { call: { property: 'success', truthyMeansAllowed: true }, key: 0 } } };

export default defineLimiter({
  id: 'unkey-ratelimit',
  name: '@unkey/ratelimit',
  docs: 'https://www.unkey.com/docs/libraries/ts/ratelimit',
  packages: ['@unkey/ratelimit'],
  frameworks: [],
  exports: { Ratelimit: RATELIMIT, NoopRatelimit: { ...RATELIMIT, idle: true } },
});
