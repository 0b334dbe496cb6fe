import type { GuardFiles, RouteFiles } from '../schema.ts';

/** Where functions of Vercel are: files and folders whose names begin with an underscore are none. Applications of Next.js have their own. Source: https://vercel.com/docs/functions */
export const VERCEL_FUNCTIONS: Pick<RouteFiles, 'folders' | 'files' | 'path' | 'only'> = {
  folders: [''],
  files: 'api/{,!(_)*/,!(_)*/!(_)*/,!(_)*/!(_)*/!(_)*/}!(_)*.{js,mjs,ts,mts}',
  path: 'file',
  only: { dependsOn: ['@vercel/node'], without: ['next'], unset: 'root' },
};

/** What stands in front of all requests of a project, whatever answers them. */
export const VERCEL_GUARDS: readonly GuardFiles[] = [{ folders: [''], files: 'middleware.{js,mjs,ts,mts}', exports: ['default'], parameters: ['fetch:request'], matcher: 'config.matcher' }];
