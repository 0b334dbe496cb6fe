import type { GuardFiles, ObjectRow, RouteFiles } from '../schema.ts';
import { NODE_REQUEST, NODE_RESPONSE, SENDING } from './node.ts';
import { REDIRECT } from './sending.ts';

/** Where functions of Vercel are: files and folders whose names begin with an underscore are none. Applications of Next.js have their own. Source: https://vercel.com/docs/functions */
export const VERCEL_FUNCTIONS: Pick<RouteFiles, 'folders' | 'files' | 'path' | 'only'> = {
  folders: [''],
  files: 'api/{,!(_)*/,!(_)*/!(_)*/,!(_)*/!(_)*/!(_)*/}!(_)*.{js,mjs,ts,mts}',
  path: 'file',
  only: { dependsOn: ['@vercel/node'], without: ['next'], unset: 'root' },
};

/** What stands in front of all requests of a project, whatever answers them. */
export const VERCEL_GUARDS: readonly GuardFiles[] = [{ folders: [''], files: 'middleware.{js,mjs,ts,mts}', exports: ['default'], parameters: ['fetch:request'], matcher: 'config.matcher' }];

/** The request and response of Node with the helpers that Vercel's functions and Next.js's API routes are given. Source: https://vercel.com/docs/functions/runtimes/node-js#node.js-helpers */
export const NODE_HELPERS = {
  request: {
    role: 'request',
    others: 'unknown',
    members: { ...NODE_REQUEST, query: { does: 'input', shape: 'strings' }, cookies: { does: 'input', shape: 'strings' }, body: { does: 'input', shape: 'json' } },
  },
  response: {
    role: 'response',
    others: 'unknown',
    members: {
      ...NODE_RESPONSE,
      ...SENDING,
      redirect: REDIRECT,
    },
  },
} as const satisfies Readonly<Record<string, ObjectRow>>;
