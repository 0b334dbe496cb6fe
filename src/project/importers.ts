import path from 'node:path';
import type { FileEntry } from './entries.ts';
import type { Resolve } from './resolve.ts';
import { isRelative } from './resolve.ts';
import type { TargetsOf } from './targets.ts';

/** Finds the files that import a file directly, sorted by name. */
export type FindImporters = (path: string) => readonly FileEntry[];

const EXTENSION = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Where an index file may be compiled to, under which name another package imports it. */
const OUTPUT = ['dist', 'build', 'lib', 'out', 'es', 'esm', 'cjs', 'commonjs', 'module', 'node'] as const;

/**
 * Finds importers without resolving every import of a project: of the relative ones only those whose last part may mean the file.
 *
 * @param entries the files, sorted by name
 * @param packageFolders the folders with a package.json, whose `main` may be any file
 */
export function createImporters(
  root: string,
  entries: readonly FileEntry[],
  packageFolders: ReadonlySet<string>,
  resolve: Resolve,
  targetsOf: TargetsOf,
): FindImporters {
  const known = new Map<string, readonly FileEntry[]>();
  let candidates: ReadonlyMap<string, ReadonlySet<FileEntry>> | null = null;

  return (file) => {
    const same = known.get(file);
    if (same !== undefined) return same;
    const sites = (candidates ??= collectCandidates());
    const asked = new Set<FileEntry>();
    for (const key of [file, ...keysOf(file)]) {
      for (const entry of sites.get(key) ?? []) asked.add(entry);
    }
    const found = [...asked].filter((entry) => targetsOf(entry).includes(file)).sort((one, other) => (one.name < other.name ? -1 : 1));
    known.set(file, found);
    return found;
  };

  /** By the last part of relative imports; by path where names and folders are resolved. */
  function collectCandidates(): ReadonlyMap<string, ReadonlySet<FileEntry>> {
    const sites = new Map<string, Set<FileEntry>>();
    const add = (key: string, entry: FileEntry): void => {
      const site = sites.get(key);
      if (site === undefined) sites.set(key, new Set([entry]));
      else site.add(entry);
    };
    for (const entry of entries) {
      for (const specifier of entry.specifiers) {
        const key = isRelative(specifier) ? keyOf(specifier) : resolve(specifier, entry.path);
        if (key !== null) add(key, entry);
      }
      if (entry.folders.length > 0) {
        for (const target of targetsOf(entry)) add(target, entry);
      }
    }
    return sites;
  }

  /** The last parts by which relative imports may mean a file. */
  function keysOf(file: string): readonly string[] {
    const stem = path.basename(file).replace(EXTENSION, '');
    const keys = new Set([stem, stem.replace(EXTENSION, ''), '', '.', '..']);
    let folder = path.dirname(file);
    if (stem === 'index') for (const key of [path.basename(folder), ...OUTPUT]) keys.add(key);
    for (; folder.length >= root.length; folder = path.dirname(folder)) {
      if (packageFolders.has(folder)) keys.add(path.basename(folder));
      if (path.dirname(folder) === folder) break;
    }
    return [...keys];
  }
}

function keyOf(specifier: string): string {
  const [name = ''] = specifier.split('?', 1);
  return name.slice(name.lastIndexOf('/') + 1).replace(EXTENSION, '');
}
