import type { GuardFiles, RouteFiles } from '../schema.ts';

/** Functions whose names say that something else than a request starts them, or that their answers reach nobody. Source: https://docs.netlify.com/functions/trigger-on-events/, https://docs.netlify.com/functions/background-functions/ */
const OTHERS = '{,*/}{*-background,deploy-*,split-test-*,submission-created,identity-validate,identity-signup,identity-login}{,/index}.*';

/** Where functions of Netlify are. Source: https://docs.netlify.com/functions/get-started/ */
export const NETLIFY_FUNCTIONS: Pick<RouteFiles, 'folders' | 'files' | 'path' | 'prefix' | 'eponymous' | 'others'> = {
  folders: ['netlify/functions'],
  files: '{,*/}*.{js,mjs,cjs,ts,mts,cts,tsx}',
  others: OTHERS,
  path: 'file',
  prefix: '/.netlify/functions',
  eponymous: true,
};

/** Edge functions, which see the requests for their paths first. Source: https://docs.netlify.com/edge-functions/declarations/ */
export const NETLIFY_GUARDS: readonly GuardFiles[] = [
  { folders: ['netlify/edge-functions'], files: '*.{js,mjs,ts,mts,tsx}', exports: ['default'], parameters: ['fetch:request', 'netlify-functions:context'], matcher: 'config.path' },
];
