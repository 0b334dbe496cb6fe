import { type Path, type Snapshot, State } from './frame.ts';
import { anyOf, type Value } from './value.ts';

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
  const keys = new Set(live.flatMap((path) => [...path.writes.keys()]));
  for (const key of keys) {
    const values: Value[] = [];
    let complete = true;
    for (const path of live) {
      const value = path.writes.get(key) ?? base.get(key);
      if (value) values.push(value);
      else complete = false;
    }
    // What a condition said about a member holds behind the branch only if it was said on every path.
    if (complete || !key.includes('#')) base.set(key, anyOf(values));
  }
  base.path = joinPaths(live.map((path) => path.path));
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
    catching: relevant.some((path) => path.catching),
  };
}
