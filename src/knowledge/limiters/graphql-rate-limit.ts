import { defineLimiter } from '../schema.ts';

/** Its directives and rules stand in texts and for single fields: nothing is decided by them. */
export default defineLimiter({
  id: 'graphql-rate-limit',
  name: 'graphql-rate-limit',
  docs: 'https://github.com/teamplanes/graphql-rate-limit#readme',
  packages: ['graphql-rate-limit'],
  frameworks: [],
  exports: {
    // What it is asked for is a message for whom it refuses.
    getGraphQLRateLimiter: { options: 0, by: 'call', instance: 'check', checks: [{ property: null, truthyMeansAllowed: false }] },
  },
});
