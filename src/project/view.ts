import path from 'node:path';
import type { Modules } from '../analysis/modules.ts';
import type { FileEntry } from './entries.ts';
import { isTest } from './files.ts';
import type { FindingsStore } from './findings.ts';
import { createCircles } from './graph.ts';
import { readConfig } from './manifest.ts';
import { createMemory } from './memory.ts';
import { ownersOnce } from './owner.ts';
import { relationsOf } from './relations.ts';
import { folderOf } from './scan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Sources } from './sources.ts';

/** What the analysis sees of a snapshot. */
export interface View {
  readonly modules: Modules;
  /**
   * Goes on to a later snapshot if all holds there that was told of this one.
   *
   * @param edited the files that have changed in between, where they import what they did; null when that is not all
   */
  follow(later: Snapshot, edited: ReadonlySet<string> | null): boolean;
}

/**
 * @param starts globs of the files that the project starts with, relative to the root; null when all but tests may start it
 * @param use is told which files are looked into
 * @param store what other processes have found
 */
export function createView(first: Snapshot, starts: readonly string[] | null, sources: Sources, use: (path: string) => void, store: FindingsStore | null): View {
  const { links } = first;
  const asked = new Set<string>();
  const relations = relationsOf(first, starts);
  let snapshot = first;

  const text = (file: string): string | null => look(file, sources.text);

  const modules: Modules = {
    resolve: links.resolve,
    load: (file) => look(file, sources.load),
    text,
    config: (file) => (snapshot.configs.has(file) ? readConfig(file) : undefined),
    importsOf,
    importersOf: relations.importersOf,
    loadsOf(file, beginning) {
      const entry = snapshot.files.get(file);
      if (entry === undefined || entry.folders.length === 0) return [];
      const folder = folderOf(beginning);
      const below = folder === null ? '' : path.resolve(path.dirname(file), folder) + path.sep;
      return links.loadsOf(entry).filter((other) => other.startsWith(below) && !isTestAt(other) && links.importersOf(other).every((importer) => importer.path === file || isTest(importer.name)));
    },
    usersOf: relations.usersOf,
    isTest: isTestAt,
    ownerOf: ownersOnce(),
    filesBelow: (folder) => Array.from(snapshot.files.keys()).filter((file) => folder === '' || file.startsWith(folder + path.sep)),
    reaches: links.reaches,
    circleOf: createCircles(importsOf),
    rankOf: relations.rankOf,
    memory: createMemory(JSON.stringify(starts), { asked, ask, text, snapshot: () => snapshot }, store),
  };

  return {
    modules,
    follow(later, edited) {
      if (edited === null || [...edited].some((file) => asked.has(file))) return false;
      snapshot = later;
      return true;
    },
  };

  function importsOf(file: string): readonly string[] {
    const entry = snapshot.files.get(file);
    return entry === undefined ? [] : links.targetsOf(entry);
  }

  function isTestAt(file: string): boolean {
    return isTest(snapshot.files.get(file)?.name ?? '');
  }

  function look<Found>(path: string, read: (entry: FileEntry) => Found | null): Found | null {
    const entry = snapshot.files.get(path);
    if (entry === undefined) return null;
    ask(path);
    return read(entry);
  }

  function ask(path: string): void {
    asked.add(path);
    use(path);
  }
}
