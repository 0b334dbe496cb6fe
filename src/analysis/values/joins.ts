import { anyOf } from './alternatives.ts';
import { type Path, type Snapshot, State } from './frame.ts';
import { type Value } from './value.ts';

/**
 * Joins the paths that meet behind a branch into `base`. A null snapshot is a path that ended (returned, threw): it takes
 * no part. With no path left, `base` becomes unreachable.
 */
export function joinStates(base: State, paths: readonly (Snapshot | null)[]): void {
  const live = paths.filter((path) => path !== null);
  if (live.length === 0) {
    base.reachable = false;
    return;
  }
  const [only] = live;
  if (live.length === 1 && only) {
    for (const [key, value] of only.writes) base.set(key, value);
    base.path = { ...only.path };
    return;
  }
  const seen = new Set<string>();
  for (const { writes } of live) {
    for (const key of writes.keys()) {
      if (seen.has(key)) continue;
      seen.add(key);
      joinKey(base, key, live);
    }
  }
  base.path = joinPaths(live.map((path) => path.path));
}

function joinKey(base: State, key: string, paths: readonly Snapshot[]): void {
  const values: Value[] = [];
  for (const path of paths) {
    const value = path.writes.get(key) ?? base.get(key);
    if (value) values.push(value);
  }
  // What a condition said about a member holds behind the branch only if it was said on every path.
  if (values.length === paths.length || !key.includes('#')) base.set(key, anyOf(values));
}

function joinPaths(paths: readonly Readonly<Path>[]): Path {
  const answering = paths.filter((path) => !path.ended);
  const relevant = answering.length > 0 ? answering : paths;
  const [first] = relevant;
  if (!first) return new State(null).path;
  const statuses = relevant.map((path) => path.status);
  return {
    limited: relevant.every((path) => path.limited) ? first.limited : null,
    refused: relevant.every((path) => path.refused) ? first.refused : null,
    ended: answering.length === 0,
    status: statuses.every((status) => status !== null) ? anyOf(statuses) : null,
    served: relevant.some((path) => path.served),
    drafted: relevant.some((path) => path.drafted),
    catching: relevant.some((path) => path.catching),
  };
}
