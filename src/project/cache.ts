import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { readText, replaceFile } from './disk.ts';
import type { FileEntry } from './entries.ts';
import { MAX_FILES } from './files.ts';
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

/** Where the findings are kept, beside the entries. */
export function findingsBeside(cacheFile: string): string {
  return path.join(path.dirname(cacheFile), path.basename(cacheFile).replace(/^index-(.*)\.json$/, 'findings-$1.txt'));
}

/**
 * The entries that a process left. Whether there is such a file only a listing tells.
 *
 * @returns by path; null when there are none, or the file is of another version or shape
 */
export function readCache(file: string, root: string, version: string): ReadonlyMap<string, FileEntry> | null {
  const content = parseJson(readText(file));
  if (!isRecord(content) || content['format'] !== FORMAT || content['version'] !== version || !isRecord(content['files'])) return null;
  const named = Object.entries(content['files']);
  if (named.length > MAX_FILES) return null;
  const entries = new Map<string, FileEntry>();
  for (const [name, row] of named) {
    if (!isRow(row)) return null;
    const [mtimeMs, size, specifiers, folders] = row;
    const location = root + path.sep + name.replaceAll('/', path.sep);
    entries.set(location, { path: location, name, mtimeMs, size, specifiers, folders });
  }
  return entries;
}

/** Keeps entries for other processes. */
export function writeCache(file: string, version: string, entries: Iterable<FileEntry>): void {
  const files: Record<string, Row> = {};
  for (const { name, mtimeMs, size, specifiers, folders } of entries) files[name] = [mtimeMs, size, specifiers, folders];
  replaceFile(file, JSON.stringify({ format: FORMAT, version, files }));
}

/** Time, bytes, specifiers, folders. */
type Row = readonly [number, number, readonly string[], readonly string[]];

function isRow(value: unknown): value is Row {
  return Array.isArray(value) && value.length === 4 && Number.isFinite(value[0]) && Number.isSafeInteger(value[1]) && areTexts(value[2]) && areTexts(value[3]);
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
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
