import { defineLimiter, type LimiterExport } from '../schema.ts';

/** `removeTokens` waits until there are some, unless it is told to answer at once: then it gives a negative number. */
const BUCKET: LimiterExport = {
  options: 0,
  by: 'construct',
  instance: 'object',
  members: {
    tryRemoveTokens: { call: { property: null, truthyMeansAllowed: true, atOnce: true } },
    removeTokens: { call: { property: null, truthyMeansAllowed: true, refuses: { below: 0 }, needs: 'fireImmediately' } },
  },
};

export default defineLimiter({
  id: 'limiter',
  name: 'limiter',
  docs: 'https://github.com/jhurliman/node-rate-limiter#readme',
  packages: ['limiter'],
  frameworks: [],
  exports: { RateLimiter: BUCKET, TokenBucket: BUCKET },
});
