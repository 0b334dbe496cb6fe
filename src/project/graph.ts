import type { FileEntry } from './entries.ts';

/** Who imports whom. Paths that are none of the project's have no neighbours. */
export interface Graph {
  /** The files that import a file directly, sorted by name. */
  importersOf(path: string): readonly FileEntry[];
  /** The files, and all that they import directly or through others. */
  reachableFrom(paths: readonly string[]): ReadonlySet<string>;
  /**
   * The files in the order in which they run, what a file imports before it, if the given ones are started one after the other.
   *
   * @returns each file's place, from 0 on
   */
  orderFrom(paths: readonly string[]): ReadonlyMap<string, number>;
}

/**
 * @param entries the files, sorted by name
 * @param targetsOf the paths of the files that one imports, in the order in which they run
 */
export function createGraph(entries: readonly FileEntry[], targetsOf: (entry: FileEntry) => readonly string[]): Graph {
  const targets = new Map<string, readonly string[]>();
  const importers = new Map<string, FileEntry[]>();
  for (const entry of entries) {
    targets.set(entry.path, targetsOf(entry));
    for (const target of targetsOf(entry)) {
      const known = importers.get(target);
      if (known === undefined) importers.set(target, [entry]);
      else known.push(entry);
    }
  }

  return {
    importersOf: (path) => importers.get(path) ?? [],
    reachableFrom: (paths) => collect(paths, (path) => targets.get(path) ?? []),
    orderFrom(paths) {
      const order = new Map<string, number>();
      const seen = new Set<string>();
      for (const path of paths) run(path, seen, order);
      return order;
    },
  };

  /** Without recursion: a chain of imports may be longer than the stack. */
  function run(start: string, seen: Set<string>, order: Map<string, number>): void {
    if (seen.has(start)) return;
    seen.add(start);
    const running: { readonly path: string; next: number }[] = [{ path: start, next: 0 }];
    for (let top = running.at(-1); top !== undefined; top = running.at(-1)) {
      const target = targets.get(top.path)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        order.set(top.path, order.size);
        running.pop();
      } else if (!seen.has(target)) {
        seen.add(target);
        running.push({ path: target, next: 0 });
      }
    }
  }
}

function collect(starts: readonly string[], next: (path: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(starts);
  for (const path of found) {
    for (const other of next(path)) found.add(other);
  }
  return found;
}
