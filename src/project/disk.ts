import type { Stats } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';

/** The stat of a regular file; null when there is none, or when it may not be looked at. */
export function findFile(location: string): Stats | null {
  try {
    const stat = statSync(location, { throwIfNoEntry: false });
    return stat?.isFile() === true ? stat : null;
  } catch {
    return null; // no permission, or a loop of links
  }
}

/** What tells two states of a file apart: its time (milliseconds) and size (bytes). Empty without a file. */
export function stampOf(location: string): string {
  const stat = findFile(location);
  return stat === null ? '' : `${String(stat.mtimeMs)} ${String(stat.size)}`;
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
