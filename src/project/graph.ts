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

/** The given files, and all that can be reached from them in steps. */
export function collect(starts: readonly string[], next: (path: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(starts);
  for (const path of found) {
    for (const other of next(path)) found.add(other);
  }
  return found;
}

/**
 * Finds the circle of imports that a file is part of: the files that import it and are imported by it, directly or through others. What a
 * file reaches is walked once, whichever file is asked about (Tarjan, Depth-first search and linear graph algorithms, 1972).
 *
 * @param targetsOf the paths of the files that one imports
 * @returns for a file in no circle itself alone
 */
export function createCircles(targetsOf: (path: string) => readonly string[]): (path: string) => readonly string[] {
  const circles = new Map<string, readonly string[]>();

  return (path) => {
    if (!circles.has(path)) walk(path);
    return circles.get(path) ?? [path];
  };

  /** Without recursion: a chain of imports may be longer than the stack. */
  function walk(start: string): void {
    const order = new Map<string, number>();
    /** The files whose circle is not known yet, in the order in which they were met. */
    const open: string[] = [];
    const enter = (path: string): Visit => {
      order.set(path, open.push(path) - 1);
      return { path, targets: targetsOf(path), next: 0, first: open.length - 1 };
    };
    const running = [enter(start)];
    for (let top = running.at(-1); top !== undefined; top = running.at(-1)) {
      const target = top.targets[top.next];
      top.next += 1;
      if (target !== undefined) {
        if (circles.has(target)) continue;
        const met = order.get(target);
        if (met === undefined) running.push(enter(target));
        else top.first = Math.min(top.first, met);
        continue;
      }
      running.pop();
      const above = running.at(-1);
      if (above !== undefined) above.first = Math.min(above.first, top.first);
      if (top.first !== order.get(top.path)) continue;
      const circle = open.splice(top.first);
      for (const path of circle) circles.set(path, circle);
    }
  }
}

/** A file whose imports are walked. */
interface Visit {
  readonly path: string;
  readonly targets: readonly string[];
  /** Which of them comes next. */
  next: number;
  /** The place in order of the first file that it is known to reach, among those that are open. */
  first: number;
}
