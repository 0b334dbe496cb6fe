import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { debug } from './debug.ts';
import { readText } from './disk.ts';
import type { FileEntry } from './entries.ts';
import { isSource, MAX_FILES } from './files.ts';
import { foldersAbove, isRecord } from './manifest.ts';
import { findWorkTree } from './root.ts';

/** Counted up when the same text would give other entries. */
const FORMAT = 2;

const FOLDER = path.join('.cache', 'eslint-plugin-asymmetric-dos');

/**
 * Where the entries of a project are kept: in the nearest node_modules, at the root or above, up to the working tree of Git.
 *
 * @param version of the plugin
 * @returns null without node_modules, which is never made
 */
export function findCacheFile(root: string, version: string): string | null {
  const top = findWorkTree(root);
  const hash = createHash('sha1').update([FORMAT, version, root].join('\0')).digest('hex').slice(0, 16);
  for (const folder of foldersAbove(path.join(root, 'package.json'))) {
    const modules = path.join(folder, 'node_modules');
    if (isFolder(modules)) return path.join(modules, FOLDER, `index-${hash}.json`);
    if (folder === top) return null;
  }
  return null;
}

/**
 * The entries that a process left.
 *
 * @returns by path; null when there are none, or the file is of another version or shape. An entry that names no source file below the root is dropped
 */
export function readCache(file: string, root: string, version: string): ReadonlyMap<string, FileEntry> | null {
  const content = parseJson(readText(file));
  if (!isRecord(content) || content['format'] !== FORMAT || content['version'] !== version || !isRecord(content['files'])) return null;
  const named = Object.entries(content['files']);
  if (named.length > MAX_FILES) return null;
  const entries = new Map<string, FileEntry>();
  for (const [name, row] of named) {
    if (!isRow(row)) return null;
    if (!isName(name)) continue;
    const [mtimeMs, size, specifiers, folders] = row;
    const location = root + path.sep + name.replaceAll('/', path.sep);
    entries.set(location, { path: location, name, mtimeMs, size, specifiers, folders });
  }
  return entries;
}

/** Keeps entries for other processes. Whoever reads meanwhile finds the old or the new ones; what fails leaves no trace but in the debug output. */
export function writeCache(file: string, version: string, entries: Iterable<FileEntry>): void {
  const draft = `${file}.${process.pid}.${randomUUID()}`;
  const files: Record<string, Row> = {};
  for (const { name, mtimeMs, size, specifiers, folders } of entries) files[name] = [mtimeMs, size, specifiers, folders];
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify({ format: FORMAT, version, files }));
    renameSync(draft, file);
  } catch (error) {
    debug(() => `cannot write ${file}: ${String(error)}`);
    remove(draft);
  }
}

function remove(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // It was never made.
  }
}

/** Time, bytes, specifiers, folders. */
type Row = readonly [number, number, readonly string[], readonly string[]];

function isRow(value: unknown): value is Row {
  return Array.isArray(value) && value.length === 4 && Number.isFinite(value[0]) && Number.isSafeInteger(value[1]) && areTexts(value[2]) && areTexts(value[3]);
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Relative, within the root, of a source file. */
function isName(name: string): boolean {
  return isSource(name) && !/(?:^|\/)\.{0,2}(?:\/|$)|[:\\]/.test(name);
}

function isFolder(location: string): boolean {
  try {
    return statSync(location, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
