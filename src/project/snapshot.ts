import { debug } from './debug.ts';
import { findUnlinked } from './disk.ts';
import { withValues } from './edited.ts';
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
  /** The files that were read, where that is all that has changed: no file came or went, and no import means anything else. */
  readonly edited: ReadonlySet<string> | null;
}

const NONE: ReadonlySet<string> = new Set();

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
  const { configs } = listing;
  const earlier = before?.snapshot ?? null;
  const known = earlier?.files ?? stored;
  const { read, lost, kept } = readChanged(root, listing.files, known);
  for (const file of read.keys()) listing.skipped.delete(file);
  for (const file of lost) listing.skipped.add(file);
  const edits = [...read.keys()].filter((file) => known.has(file)).length;
  const changes = read.size + (known.size - kept - edits);
  const isSameLayout = earlier !== null && known.size === kept + edits && edits === read.size && areEqual(earlier.configs, configs);
  if (isSameLayout && changes === 0) return { snapshot: earlier, listing, changes, edited: NONE };
  debug(() => `has ${kept + read.size} files below ${root}, ${changes} of them changed.`);
  if (!isSameLayout) {
    const entries = listing.files.map((file) => read.get(file) ?? (lost.has(file) ? undefined : known.get(file))).filter((entry) => entry !== undefined);
    const files = new Map(entries.map((entry) => [entry.path, entry]));
    return { snapshot: { root, files, configs, links: createLinks(root, entries, [...configs.keys()]) }, listing, changes, edited: null };
  }
  const files = withValues(earlier.files, read);
  // What imports resolve to stays as long as the files and configurations do, and who imports whom as long as the imports do.
  const haveSameImports = [...read].every(([file, entry]) => importSame(entry, earlier.files.get(file) ?? entry));
  const links = haveSameImports ? earlier.links : earlier.links.withEntries([...files.values()]);
  return { snapshot: { root, files, configs, links }, listing, changes, edited: haveSameImports ? new Set(read.keys()) : null };
}

interface Changed {
  readonly read: ReadonlyMap<string, FileEntry>;
  /** Those that are too large, or cannot be read. */
  readonly lost: ReadonlySet<string>;
  /** How many are as they were. */
  readonly kept: number;
}

function readChanged(root: string, files: readonly string[], known: ReadonlyMap<string, FileEntry>): Changed {
  const read = new Map<string, FileEntry>();
  const lost = new Set<string>();
  let kept = 0;
  for (const file of files) {
    const stat = findUnlinked(file);
    const last = known.get(file);
    const entry = stat === null ? null : readEntry(root, file, stat, last);
    if (entry === null) lost.add(file);
    else if (entry === last) kept += 1;
    else read.set(file, entry);
  }
  return { read, lost, kept };
}

function areEqual(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return some.size === others.size && Array.from(some).every(([key, value]) => others.get(key) === value);
}
