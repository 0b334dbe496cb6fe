import { createHash, randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { debug } from './debug.ts';

/** The stat of a regular file; null when there is none, or when it may not be looked at. */
export function findFile(location: string): Stats | null {
  try {
    const stat = statSync(location, { throwIfNoEntry: false });
    return stat?.isFile() === true ? stat : null;
  } catch {
    return null; // no permission, or a loop of links
  }
}

/** The same, but a link is none: what it leads to may lie outside. Takes less time. */
export function findUnlinked(location: string): Stats | null {
  try {
    const stat = lstatSync(location, { throwIfNoEntry: false });
    return stat?.isFile() === true ? stat : null;
  } catch {
    return null;
  }
}

/** What tells two states of a file apart: its time (milliseconds) and size (bytes). Empty without a file. */
export function stampOf(location: string): string {
  const stat = findFile(location);
  return stat === null ? '' : `${String(stat.mtimeMs)} ${String(stat.size)}`;
}

/** Whether a file that is written again will have another time: where times are whole seconds that takes two. */
export function isSettled(mtimeMs: number, now: number): boolean {
  return now - mtimeMs > (mtimeMs % 1000 === 0 ? 2000 : 50);
}

/** The text of a file as a linter reads it: UTF-8 without byte order mark; null when it cannot be read. */
export function readText(location: string): string | null {
  try {
    const text = readFileSync(location, 'utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch {
    return null;
  }
}

/** A short name for a text: other texts have others. */
export function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}

/** Writes a file with its folders. Whoever reads it meanwhile finds the old or the new text; what fails leaves no trace but in the debug output. */
export function replaceFile(location: string, text: string): void {
  const draft = `${location}.${process.pid}.${randomUUID()}`;
  try {
    mkdirSync(path.dirname(location), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, location);
  } catch (error) {
    debug(() => `cannot write ${location}: ${String(error)}`);
    remove(draft);
  }
}

function remove(location: string): void {
  try {
    rmSync(location, { force: true });
  } catch {
    // It was never made.
  }
}
