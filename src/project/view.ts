import { createRequire } from 'node:module';
import path from 'node:path';
import type Picomatch from 'picomatch';
import type { Modules } from '../analysis/modules.ts';
import type { FileEntry } from './entries.ts';
import { isTest } from './files.ts';
import { findOwner } from './owner.ts';
import { folderOf } from './scan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Sources } from './sources.ts';

const require = createRequire(import.meta.url);

/**
 * Makes what the analysis sees of a snapshot.
 *
 * @param starts globs of the files that the project starts with, relative to the root; null when all but tests may start it
 * @param use is told which files are looked into
 */
export function createView({ files, links }: Snapshot, starts: readonly string[] | null, sources: Sources, use: (path: string) => void): Modules {
  const importers = new Map<string, readonly string[]>();
  const users = new Map<string, readonly string[]>();
  let counted: ((entry: FileEntry) => boolean) | null = null;
  let order: ReadonlyMap<string, number> | null = null;

  return {
    resolve: links.resolve,
    load: (path) => look(path, sources.load),
    text: (path) => look(path, sources.text),
    importsOf(path) {
      const entry = files.get(path);
      return entry === undefined ? [] : links.targetsOf(entry);
    },
    importersOf(path) {
      const known = importers.get(path);
      if (known !== undefined) return known;
      const found = links
        .importersOf(path)
        .filter((counted ??= chooseImporters()))
        .map((entry) => entry.path);
      importers.set(path, found);
      return found;
    },
    loadsOf(file, beginning) {
      const entry = files.get(file);
      if (entry === undefined || entry.folders.length === 0) return [];
      const folder = folderOf(beginning);
      const below = folder === null ? '' : path.resolve(path.dirname(file), folder) + path.sep;
      return links.loadsOf(entry).filter((other) => other.startsWith(below) && !isTestAt(other) && links.importersOf(other).every((importer) => importer === entry || isTest(importer.name)));
    },
    usersOf(names, folder) {
      const key = `${folder}\n${names.join('\n')}`;
      const known = users.get(key);
      if (known !== undefined) return known;
      const isUser = (entry: FileEntry): boolean => entry.path.startsWith(folder + path.sep) && entry.specifiers.some((specifier) => names.includes(specifier));
      const found = [...files.values()]
        .filter((entry) => isUser(entry) && !isTest(entry.name) && findOwner(entry.path)?.folder === folder)
        .map((entry) => entry.path);
      users.set(key, found);
      return found;
    },
    isTest: isTestAt,
    ownerOf: findOwner,
    filesBelow: (folder) => Array.from(files.keys()).filter((file) => folder === '' || file.startsWith(folder + path.sep)),
    reaches: (from, to) => from === to || links.graph().reaches(from, to),
    rankOf: (path) => (order ??= links.graph().orderFrom(startsInOrder())).get(path) ?? Number.POSITIVE_INFINITY,
  };

  function isTestAt(file: string): boolean {
    return isTest(files.get(file)?.name ?? '');
  }

  function look<Found>(path: string, read: (entry: FileEntry) => Found | null): Found | null {
    const entry = files.get(path);
    if (entry === undefined) return null;
    use(path);
    return read(entry);
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
