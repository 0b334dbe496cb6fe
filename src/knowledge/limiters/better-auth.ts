import { each } from '../parts/names.ts';
import { defineLimiter, type LimiterExport } from '../schema.ts';

/** It limits its own routes, in production. */
const HANDLERS: LimiterExport = { options: 0, by: 'call', instance: 'object', members: each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], { read: 'middleware', call: 'middleware' }) };
const HANDLER: LimiterExport = { options: 0, by: 'call', instance: 'middleware' };

export default defineLimiter({
  id: 'better-auth',
  name: 'better-auth',
  docs: 'https://www.better-auth.com/docs/concepts/rate-limit',
  packages: ['better-auth', 'better-auth/node', 'better-auth/next-js', 'better-auth/solid-start'],
  frameworks: [],
  exports: {
    betterAuth: { options: 0, by: 'call', instance: 'object', members: { handler: { call: 'middleware', read: 'middleware' } } },
    toNodeHandler: HANDLER,
    toNextJsHandler: HANDLERS,
    toSolidStartHandler: HANDLERS,
  },
});
