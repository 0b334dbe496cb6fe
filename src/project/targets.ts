import path from 'node:path';
import type { FileEntry } from './entries.ts';
import type { Resolve } from './resolve.ts';

/** Finds files that a file imports; none twice, not itself. */
export type TargetsOf = (entry: FileEntry) => readonly string[];

export interface Targets {
  /** All of them: in the order of its specifiers, then those of the folders that it loads. */
  readonly targetsOf: TargetsOf;
  /** Those of the folders alone, which it names nowhere. */
  readonly loadsOf: TargetsOf;
}

/**
 * @param root an absolute path
 * @param entries the files of the project, sorted by name
 * @param packageFolders the folders with a package.json
 */
export function createTargets(root: string, entries: readonly FileEntry[], packageFolders: ReadonlySet<string>, resolve: Resolve): Targets {
  const known = new WeakMap<FileEntry, Found>();
  let byFolder: ReadonlyMap<string, readonly string[]> | null = null;

  return { targetsOf: (entry) => find(entry).all, loadsOf: (entry) => find(entry).loaded };

  function find(entry: FileEntry): Found {
    const same = known.get(entry);
    if (same !== undefined) return same;
    const targets = new Set<string>();
    for (const specifier of entry.specifiers) {
      const target = resolve(specifier, entry.path);
      if (target !== null) targets.add(target);
    }
    targets.delete(entry.path);
    const named = targets.size;
    for (const folder of entry.folders) {
      for (const target of filesOf(folder, path.dirname(entry.path))) if (target !== entry.path) targets.add(target);
    }
    const all = [...targets];
    const found = { all, loaded: all.slice(named) };
    known.set(entry, found);
    return found;
  }

  /** The files of a folder and the index files of those in it, or all below it. */
  function filesOf(pattern: string, from: string): readonly string[] {
    const isDeep = pattern.endsWith('/**');
    const name = isDeep ? pattern.slice(0, -3) : pattern;
    const folder = name.startsWith('/') ? path.join(packageFolder(from), name) : path.resolve(from, name);
    if (isDeep) return entries.filter((entry) => entry.path.startsWith(folder + path.sep)).map((entry) => entry.path);
    byFolder ??= groupByFolder(entries);
    return byFolder.get(folder.endsWith(path.sep) ? folder.slice(0, -1) : folder) ?? [];
  }

  function packageFolder(from: string): string {
    let folder = from;
    while (folder !== root && !packageFolders.has(folder)) folder = path.dirname(folder);
    return folder;
  }
}

interface Found {
  readonly all: readonly string[];
  readonly loaded: readonly string[];
}

/** The files of each folder; the index file of a folder is also one of the folder above. */
function groupByFolder(entries: readonly FileEntry[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { path: file } of entries) {
    const folder = path.dirname(file);
    add(folder, file);
    if (/[/\\]index\.[^.]+$/.test(file)) add(path.dirname(folder), file);
  }
  return groups;

  function add(folder: string, file: string): void {
    const group = groups.get(folder);
    if (group === undefined) groups.set(folder, [file]);
    else group.push(file);
  }
}
