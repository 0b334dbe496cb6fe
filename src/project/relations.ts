import { createRequire } from 'node:module';
import path from 'node:path';
import type Picomatch from 'picomatch';
import { getOrMake } from '../analysis/memo.ts';
import type { FileEntry } from './entries.ts';
import { isTest } from './files.ts';
import type { Links } from './links.ts';
import { findOwner } from './owner.ts';
import type { Snapshot } from './snapshot.ts';

/** What files have to do with each other, where the project starts with certain ones. It stays as long as the links do. */
export interface Relations {
  readonly importersOf: (path: string) => readonly string[];
  readonly usersOf: (names: readonly string[], folder: string) => readonly string[];
  readonly rankOf: (path: string) => number;
}

const require = createRequire(import.meta.url);
const known = new WeakMap<Links, Map<string, Relations>>();

/**
 * @param starts globs of the files that the project starts with, relative to the root; null when all but tests may start it
 * @returns the same object each time for the same links
 */
export function relationsOf(snapshot: Snapshot, starts: readonly string[] | null): Relations {
  const byStarts = getOrMake(known, snapshot.links, () => new Map<string, Relations>());
  return getOrMake(byStarts, JSON.stringify(starts), () => createRelations(snapshot, starts));
}

function createRelations({ files, links }: Snapshot, starts: readonly string[] | null): Relations {
  const importers = new Map<string, readonly string[]>();
  const users = new Map<string, readonly string[]>();
  let counted: ((entry: FileEntry) => boolean) | null = null;
  let order: ReadonlyMap<string, number> | null = null;

  return {
    importersOf: (file) => getOrMake(importers, file, () => links.importersOf(file).filter((counted ??= chooseImporters())).map((entry) => entry.path)),
    usersOf: (names, folder) => getOrMake(users, `${folder}\n${names.join('\n')}`, () => findUsers(names, folder)),
    rankOf: (file) => (order ??= links.graph().orderFrom(startsInOrder())).get(file) ?? Number.POSITIVE_INFINITY,
  };

  function findUsers(names: readonly string[], folder: string): readonly string[] {
    const isUser = (entry: FileEntry): boolean => entry.path.startsWith(folder + path.sep) && entry.specifiers.some((specifier) => names.includes(specifier));
    return [...files.values()]
      .filter((entry) => isUser(entry) && !isTest(entry.name) && findOwner(entry.path)?.folder === folder)
      .map((entry) => entry.path);
  }

  function chooseImporters(): (entry: FileEntry) => boolean {
    if (starts === null) return (entry) => !isTest(entry.name);
    const reached = links.graph().reachableFrom(givenStarts(starts));
    return (entry) => reached.has(entry.path);
  }

  function givenStarts(globs: readonly string[]): string[] {
    const matches = (require('picomatch') as typeof Picomatch)(
      globs.map((glob) => glob.replace(/^\.\//, '')),
      { dot: true },
    );
    return [...files.values()].filter(({ name }) => matches(name)).map((entry) => entry.path);
  }

  /** The files that are given, or that nothing imports; then those in circles; tests at the end. */
  function startsInOrder(): readonly string[] {
    const all = [...files.values()];
    const graph = links.graph();
    const tests = all.filter(({ name }) => isTest(name));
    const others = all.filter(({ name }) => !isTest(name));
    const first = others.filter((entry) => graph.importersOf(entry.path).every(({ name }) => isTest(name)));
    return [...(starts === null ? [] : givenStarts(starts)), ...[first, others, tests].flat().map((entry) => entry.path)];
  }
}
