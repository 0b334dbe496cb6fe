import { defineLimiter } from '../schema.ts';

/** What comes back from `protect`. Which rule has denied makes no difference to the request. */
const DECISION = [
  { property: 'isDenied', truthyMeansAllowed: false, method: true },
  { property: 'isAllowed', truthyMeansAllowed: true, method: true },
  { property: 'conclusion', truthyMeansAllowed: false, refuses: 'DENY' },
] as const;

export default defineLimiter({
  id: 'arcjet',
  name: 'Arcjet',
  docs: 'https://docs.arcjet.com/rate-limiting/reference',
  packages: ['next', 'node', 'bun', 'deno', 'nest', 'remix', 'react-router', 'sveltekit', 'astro', 'fastify', 'nuxt'].map((name) => `@arcjet/${name}`),
  frameworks: [],
  exports: {
    '@arcjet/nest:ArcjetModule.forRoot': { options: 0, by: 'call', instance: 'object' },
    '@arcjet/nest:ArcjetModule.forRootAsync': { options: 0, factory: 'useFactory', by: 'call', instance: 'object' },
    '': { options: 0, by: 'call', instance: 'object', remote: true, members: { protect: { call: DECISION }, withRule: { call: { adds: 'rules' } } } },
  },
  // It answers 403.
  guards: { classes: ['ArcjetGuard'], skip: [], refuse: [], skips: [], adds: ['WithArcjetRules'], exceptions: [] },
  off: [{ option: 'rules', when: { lacks: ['slidingWindow', 'fixedWindow', 'tokenBucket', 'protectSignup'], option: 'mode', is: 'LIVE' } }],
});
