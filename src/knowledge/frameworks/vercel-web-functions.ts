import { FETCH_ANSWERS } from '../parts/fetch.ts';
import { METHOD_EXPORTS } from '../parts/routes.ts';
import { VERCEL_FUNCTIONS, VERCEL_GUARDS } from '../parts/vercel.ts';
import { defineFramework } from '../schema.ts';

/** Functions of Vercel that are given a request of the Fetch standard, an export for each method. */
export default defineFramework({
  id: 'vercel-web-functions',
  name: 'Vercel functions by method',
  docs: 'https://vercel.com/docs/functions/functions-api-reference',
  packages: [],
  bodyLimit: 4_718_592,
  exports: {},
  objects: {},
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['@vercel/node'],
    routes: [{ ...VERCEL_FUNCTIONS, exports: METHOD_EXPORTS, parameters: ['fetch:request'] }],
    guards: VERCEL_GUARDS,
  },
  answers: { ...FETCH_ANSWERS, clientKey: "$request.headers.get('x-real-ip') ?? 'unknown'" },
});
