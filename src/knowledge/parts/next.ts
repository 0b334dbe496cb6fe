import type { GuardFiles } from '../schema.ts';

/** What stands in front of all requests of a Next.js application, whichever of its kinds of handler answers. */
export const NEXT_GUARDS: readonly GuardFiles[] = [
  {
    folders: ['', 'src'],
    files: '{proxy,middleware}.{js,ts,mjs,mts,tsx,jsx}',
    exports: ['proxy', 'middleware', 'default'],
    parameters: ['fetch:request'],
    matcher: 'config.matcher',
    // Source: https://nextjs.org/docs/app/api-reference/file-conventions/src-folder
    beside: ['app', 'pages'],
  },
];
