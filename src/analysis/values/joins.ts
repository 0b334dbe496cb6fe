import { anyOf } from './alternatives.ts';
import { type Path, type Snapshot, START, type State } from './frame.ts';
import { isLeftOf, noteLeft } from './narrowed.ts';
import { type Part, withSplit } from './splits.ts';

/**
 * Joins the paths that meet behind a branch into `base`. A null snapshot is a path that ended (returned, threw): it takes
 * no part. With no path left, `base` becomes unreachable.
 *
 * @param over variables that nothing can name any more, by the keys of their cells
 * @param gives what comes of each path, where that is a value as well
 */
export function joinStates(base: State, paths: readonly (Snapshot | null)[], over: ReadonlySet<string> = NONE, gives: Part | null = null): void {
  const present = paths.filter((path) => path !== null);
  const waiting = present.filter(({ path }) => !path.ended);
  // Where the client has been answered on some of them already, what follows is for the others.
  const live = waiting.length > 0 ? waiting : present;
  if (live.length === 0) {
    base.reachable = false;
    return;
  }
  const [only] = live;
  if (live.length === 1 && only) {
    for (const [key, value] of only.writes) if (!isOver(over, key)) base.set(key, value);
    base.path = only.path;
    base.splits = only.splits;
    return;
  }
  const parts: Part[] = gives ? [live === waiting ? { ...gives, each: gives.each.filter((_, index) => present[index]?.path.ended === false) } : gives] : [];
  for (const [index, { writes }] of live.entries()) {
    for (const key of writes.keys()) if (!isWrittenIn(live, index, key) && !isOver(over, key)) parts.push(joinKey(base, key, live));
  }
  base.path = joinPaths(live);
  base.splits = withSplit({ all: base.splits, each: live.map(({ splits }) => splits) }, parts);
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a key is that of such a variable, or of a member of one. */
function isOver(over: ReadonlySet<string>, key: string): boolean {
  if (over.size === 0) return false;
  const end = key.indexOf('#');
  return over.has(end > 0 ? key.slice(0, end) : key);
}

/** Whether one of the first `count` paths has written a key. */
function isWrittenIn(paths: readonly Snapshot[], count: number, key: string): boolean {
  for (let index = 0; index < count; index++) if (paths[index]?.writes.has(key)) return true;
  return false;
}

function joinKey(base: State, key: string, paths: readonly Snapshot[]): Part {
  const before = base.get(key);
  const each = paths.map((path) => path.writes.get(key) ?? before);
  const values = each.filter((value) => value !== undefined);
  // What a condition said about a member holds behind the branch only if it was said on every path.
  if (values.length === paths.length || !key.includes('#')) base.set(key, anyOf(values));
  const whole = base.get(key);
  // What only conditions have changed is the same still.
  if (whole && before && each.every((value) => value && isLeftOf(value, before))) noteLeft(whole, before);
  return { key, whole, each };
}

/** What paths that meet have both learned of what is there. */
export function inBoth(one: readonly string[], other: readonly string[]): readonly string[] {
  return one === other ? one : one.filter((each) => other.includes(each));
}

/** What one of two paths, or what else is known, tells of what is there. */
export function inEither(one: readonly string[], other: readonly string[]): readonly string[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}

/** What amplifies in either of two bodies, where there is one. */
function inAny(one: Path['drafted'], other: Path['drafted']): Path['drafted'] {
  if (one === other || other === null) return one;
  return one === null ? other : [...new Set([...one, ...other])];
}

function joinPaths(snapshots: readonly Snapshot[]): Path {
  const [one] = snapshots;
  if (one && snapshots.every(({ path }) => path === one.path)) return one.path;
  const paths = snapshots.map(({ path }) => path);
  const answering = paths.filter((path) => !path.ended);
  const relevant = answering.length > 0 ? answering : paths;
  const [first] = relevant;
  if (!first) return START;
  const statuses = relevant.map((path) => path.status);
  return {
    limited: relevant.every((path) => path.limited) ? first.limited : null,
    refused: relevant.every((path) => path.refused) ? first.refused : null,
    ended: answering.length === 0,
    status: statuses.every((status) => status !== null) ? anyOf(statuses) : null,
    served: relevant.some((path) => path.served),
    drafted: relevant.map((path) => path.drafted).reduce(inAny),
    catching: relevant.some((path) => path.catching),
    present: relevant.map((path) => path.present).reduce(inBoth),
  };
}
