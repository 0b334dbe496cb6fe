import { ANY, bothOf, type Constraint } from './constraints.ts';

/** What is checked of a request before its handler runs, by the member that holds it. */
export type Checks = ReadonlyMap<string, Constraint>;

export const NO_CHECKS: Checks = new Map();

/** What two checks of one request let through. */
export function mergeChecks(first: Checks, then: Checks): Checks {
  if (first.size === 0) return then;
  const merged = new Map(first);
  for (const [member, constraint] of then) merged.set(member, bothOf(merged.get(member) ?? ANY, constraint));
  return merged;
}
