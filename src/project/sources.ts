import type { SourceFile } from '../analysis/source.ts';
import { readText } from './disk.ts';
import type { FileEntry } from './entry.ts';
import { parseSource } from './parse.ts';

/** Characters of the parsed files that are held. */
const MAX_CHARACTERS = 2_000_000;

/** The parsed files of a project. */
export interface Sources {
  /**
   * A parsed file, the same object as long as its entry has the same time and size and someone holds the object.
   *
   * @returns the last one that could be parsed when the file is broken; null when there was none, or when the file cannot be read
   */
  load(entry: FileEntry): SourceFile | null;
}

interface Parsed {
  readonly mtimeMs: number;
  readonly size: number;
  /** Null for a file that was always broken. */
  readonly source: WeakRef<SourceFile> | null;
}

/** @param limit characters of the parsed files that are held; of others one is found again as long as it is in use */
export function createSources(limit = MAX_CHARACTERS): Sources {
  const parsed = new Map<string, Parsed>();
  const held = new Map<string, SourceFile>(); // the one used last stands last
  let total = 0;

  return {
    load(entry) {
      const { path, mtimeMs, size } = entry;
      const before = parsed.get(path);
      const known = before?.source?.deref() ?? null;
      const isCurrent = before?.mtimeMs === mtimeMs && before.size === size;
      if (isCurrent && (known !== null || before.source === null)) return hold(path, known);
      const text = readText(path);
      if (text === null) return hold(path, known);
      const source = parseSource(path, text) ?? known;
      parsed.set(path, { mtimeMs, size, source: source === null ? null : new WeakRef(source) });
      return hold(path, source);
    },
  };

  function hold(path: string, source: SourceFile | null): SourceFile | null {
    total -= held.get(path)?.text.length ?? 0;
    held.delete(path);
    if (source === null) return null;
    held.set(path, source);
    total += source.text.length;
    for (const [oldest, { text }] of held) {
      if (total <= limit || oldest === path) break;
      held.delete(oldest);
      total -= text.length;
    }
    return source;
  }
}
