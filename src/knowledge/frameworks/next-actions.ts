import { NEXT_GUARDS } from '../parts/next.ts';
import { defineFramework } from '../schema.ts';

/** Functions that `'use server'` lets browsers call. Since Next.js 15 nobody can who is not given their encrypted ids (https://nextjs.org/blog/next-15#enhanced-security-for-server-actions). */
export default defineFramework({
  id: 'next-actions',
  name: 'Next.js server functions',
  docs: 'https://nextjs.org/docs/app/api-reference/directives/use-server',
  packages: [],
  bodyLimit: 1_048_576,
  exports: {},
  objects: {},
  returns: { as: 'auto' },
  rejection: 'forwarded',
  files: {
    dependsOn: ['next'],
    hosted: 'next',
    routes: [{ folders: [''], files: '**', directive: 'use server', asyncOnly: true, offered: { by: 'use client', package: 'next', versions: '>=15' }, exports: { '*': ['POST'] }, parameters: ['input:json', 'input:json', 'input:json', 'input:json'], returns: { as: 'auto', nothing: true } }],
    guards: NEXT_GUARDS,
  },
  // Whatever a server function throws is answered with 500.
  answers: {
    tooManyRequests: "throw new Error('Too Many Requests')",
    badRequest: "throw new Error('Bad Request')",
    clientKey: "(await $also()).get('x-forwarded-for') ?? 'unknown'",
    chosen: true,
    also: { from: 'next/headers', imported: 'headers' },
    suggested: true,
  },
});
