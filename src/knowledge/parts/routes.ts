import type { Member } from '../schema.ts';

/** A `route` apart from its methods. */
type Route = Omit<Extract<Member, { does: 'route' }>, 'does' | 'methods'>;

/** Members that are called like the methods they register handlers for: `app.get(path, handler)`. */
export function verbs(names: readonly string[], route: Route): Record<string, Member> {
  return Object.fromEntries(names.map((name): [string, Member] => [name, { does: 'route', methods: [name.toUpperCase()], ...route }]));
}

/** Exports of a file that are called like the methods they answer. What `OPTIONS` answers says what browsers may ask, and serves nothing. */
export const METHOD_EXPORTS: Readonly<Record<string, readonly string[]>> = {
  GET: ['GET'], POST: ['POST'], PUT: ['PUT'], PATCH: ['PATCH'], DELETE: ['DELETE'], HEAD: ['HEAD'],
};
