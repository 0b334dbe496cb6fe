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
  /** The same object as long as no import changes what it means. */
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
 * @param before what the last look gave: the same snapshot is returned when nothing has changed
 * @param stored entries by path that another process left
 * @param rules what earlier walks know of .gitignore files
 */
export function takeSnapshot(root: string, before: Taken | null, stored: ReadonlyMap<string, FileEntry>, rules: KnownRules): Taken {
  const listing = listFiles(root, rules, before?.listing);
  const earlier = before?.snapshot ?? null;
  const known = earlier?.files ?? stored;
  const entries: FileEntry[] = [];
  let kept = 0; // as they were
  let found = 0; // of those that were known
  for (const file of listing.files) {
    const stat = findFile(file);
    const last = known.get(file);
    const entry = stat === null ? null : readEntry(root, file, stat, last);
    if (entry === null) listing.skipped.add(file);
    else entries.push(entry);
    if (entry === null || last === undefined) continue;
    found += 1;
    if (entry === last) kept += 1;
  }
  const changes = entries.length - kept + (known.size - found);
  const { configs } = listing;
  const isSameLayout = earlier !== null && known.size === found && entries.length === found && areEqual(earlier.configs, configs);
  if (isSameLayout && changes === 0) return { snapshot: earlier, listing, changes };
  debug(() => `has ${entries.length} files below ${root}, ${changes} of them changed.`);
  const links = linksOf(root, isSameLayout ? earlier : null, entries, configs);
  return { snapshot: { root, files: indexByPath(entries), configs, links }, listing, changes };
}

/** What imports resolve to stays as long as the files and configurations do, and who imports whom as long as the imports do. */
function linksOf(root: string, before: Snapshot | null, entries: readonly FileEntry[], configs: ReadonlyMap<string, string>): Links {
  if (before === null) return createLinks(root, entries, [...configs.keys()]);
  const haveSameImports = entries.every((entry) => importSame(entry, before.files.get(entry.path) ?? entry));
  return haveSameImports ? before.links : before.links.withEntries(entries);
}

function areEqual(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return some.size === others.size && Array.from(some).every(([key, value]) => others.get(key) === value);
}

function indexByPath(entries: readonly FileEntry[]): ReadonlyMap<string, FileEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}
