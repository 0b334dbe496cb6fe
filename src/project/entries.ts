import type { Stats } from 'node:fs';
import path from 'node:path';
import { debug } from './debug.ts';
import { readText } from './disk.ts';
import { isBroken } from './parse.ts';
import type { Imports } from './scan.ts';
import { scanImports } from './scan.ts';

/** What the index keeps of a source file. */
export interface FileEntry extends Imports {
  /** Absolute. */
  readonly path: string;
  /** Relative to the root, with `/`: by it files are sorted and matched. */
  readonly name: string;
  readonly mtimeMs: number;
  /** Bytes. */
  readonly size: number;
}

/** Larger files are left out. */
const MAX_BYTES = 1_000_000;

/** A file's path relative to a root it lies in, with `/`. */
export function nameIn(root: string, location: string): string {
  const name = location.slice(root.length + 1);
  return path.sep === '/' ? name : name.replaceAll(path.sep, '/');
}

/**
 * The entry of a file as it is now.
 *
 * @param before what was known of it: the same when time and size are; of a file that has a syntax error now the imports are taken from there
 * @returns null for a file that is too large, or cannot be read and was not known
 */
export function readEntry(root: string, location: string, stat: Stats, before: FileEntry | undefined): FileEntry | null {
  const { mtimeMs, size } = stat;
  if (before?.mtimeMs === mtimeMs && before.size === size) return before;
  if (size > MAX_BYTES) {
    debug(() => `leaves out ${location}, which has ${size} bytes.`);
    return null;
  }
  const text = readText(location);
  if (text === null) {
    debug(() => `cannot read ${location}.`);
    return before ?? null;
  }
  const imports = scanImports(text);
  const { specifiers, folders } = before !== undefined && losesImports(before, imports) && isBroken(location, text) ? before : imports;
  return { path: location, name: nameIn(root, location), mtimeMs, size, specifiers, folders };
}

/** Whether two entries import the same. */
export function importSame(one: Imports, other: Imports): boolean {
  return areEqual(one.specifiers, other.specifiers) && areEqual(one.folders, other.folders);
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((item, index) => item === others[index]);
}

function lacks(names: readonly string[], wanted: readonly string[]): boolean {
  const all = new Set(names);
  return wanted.some((name) => !all.has(name));
}

function losesImports(before: Imports, now: Imports): boolean {
  return lacks(now.specifiers, before.specifiers) || lacks(now.folders, before.folders);
}
