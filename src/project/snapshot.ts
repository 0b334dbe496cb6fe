import { debug } from './debug.ts';
import { findFile } from './disk.ts';
import type { FileEntry } from './entries.ts';
import { importSame, readEntry } from './entries.ts';
import type { Listing } from './files.ts';
import { listFiles } from './files.ts';
import type { KnownRules } from './ignored.ts';
import type { Links } from './links.ts';
import { createLinks } from './links.ts';

/** A project at one moment. Nothing in it changes. */
export interface Snapshot {
  readonly root: string;
  /** By path, sorted by name. */
  readonly files: ReadonlyMap<string, FileEntry>;
  /** The time and size of the files that decide how names are resolved, by path. */
  readonly configs: ReadonlyMap<string, string>;
  readonly links: Links;
}

export interface Taken {
  readonly snapshot: Snapshot;
  readonly listing: Listing;
  /** How many files came, went, or were read. */
  readonly changes: number;
}

/**
 * Looks at a whole project: walks its folders, takes the time and size of each file, and reads those that have changed.
 *
 * @param root an absolute path
 * @param before the last snapshot, which is returned when nothing has changed
 * @param stored entries by path that another process left
 * @param rules what earlier walks know of .gitignore files
 */
export function takeSnapshot(root: string, before: Snapshot | null, stored: ReadonlyMap<string, FileEntry>, rules: KnownRules): Taken {
  const listing = listFiles(root, rules);
  const known = before?.files ?? stored;
  const entries: FileEntry[] = [];
  let kept = 0; // as they were
  let found = 0; // of those that were known
  for (const file of listing.files) {
    const stat = findFile(file);
    const earlier = known.get(file);
    const entry = stat === null ? null : readEntry(root, file, stat, earlier);
    if (entry === null) listing.skipped.add(file);
    else entries.push(entry);
    if (entry === null || earlier === undefined) continue;
    found += 1;
    if (entry === earlier) kept += 1;
  }
  const changes = entries.length - kept + (known.size - found);
  const { configs } = listing;
  const isSameLayout = before !== null && hasSameFiles(before.files, entries) && areEqual(before.configs, configs);
  if (isSameLayout && changes === 0) return { snapshot: before, listing, changes };
  debug(() => `has ${entries.length} files below ${root}, ${changes} of them changed.`);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const links = linksOf(root, isSameLayout ? before : null, entries, configs);
  return { snapshot: { root, files: indexByPath(entries), configs, links }, listing, changes };
}

/** What imports resolve to stays as long as the files and configurations do, and who imports whom as long as the imports do. */
function linksOf(root: string, before: Snapshot | null, entries: readonly FileEntry[], configs: ReadonlyMap<string, string>): Links {
  if (before === null) return createLinks(root, entries, [...configs.keys()]);
  const haveSameImports = entries.every((entry) => importSame(entry, before.files.get(entry.path) ?? entry));
  return haveSameImports ? before.links : before.links.withEntries(entries);
}

function hasSameFiles(before: ReadonlyMap<string, FileEntry>, entries: readonly FileEntry[]): boolean {
  return before.size === entries.length && entries.every((entry) => before.has(entry.path));
}

function areEqual(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return some.size === others.size && Array.from(some).every(([key, value]) => others.get(key) === value);
}

function indexByPath(entries: readonly FileEntry[]): ReadonlyMap<string, FileEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}
