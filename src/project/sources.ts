import type { SourceFile } from '../analysis/source.ts';
import { readText } from './disk.ts';
import type { FileEntry } from './entries.ts';
import { parseSource } from './parse.ts';

/** Characters of the texts that are held, and of the parsed files. */
const MAX_CHARACTERS = 2_000_000;

/** The texts and parsed files of a project. What an entry gives is kept as long as it has the same time and size. */
export interface Sources {
  /** Null for a file that cannot be read. */
  readonly text: (entry: FileEntry) => string | null;
  /**
   * A parsed file, the same object as long as someone holds it.
   *
   * @returns the last one that could be parsed when the file is broken; null when there was none, or when the file cannot be read
   */
  readonly load: (entry: FileEntry) => SourceFile | null;
}

interface Of<Value> {
  readonly mtimeMs: number;
  readonly size: number;
  readonly value: Value;
}

/** @param limit characters of the texts, and of the parsed files, that are held though nothing else holds them */
export function createSources(limit = MAX_CHARACTERS): Sources {
  const texts = createStore<Of<string>>(limit);
  const held = createStore<SourceFile>(limit);
  const parsed = new Map<string, Of<WeakRef<SourceFile> | null>>(); // null for a file that was always broken

  return { text, load };

  function text(entry: FileEntry): string | null {
    const known = texts.get(entry.path);
    if (known !== undefined && isOf(known, entry)) return known.value;
    const value = readText(entry.path);
    if (value !== null) texts.set(entry.path, { mtimeMs: entry.mtimeMs, size: entry.size, value }, value.length);
    return value;
  }

  function load(entry: FileEntry): SourceFile | null {
    const before = parsed.get(entry.path);
    const last = before?.value?.deref() ?? null;
    const isKnown = before !== undefined && isOf(before, entry) && (last !== null || before.value === null);
    const content = isKnown ? null : text(entry);
    const source = content === null ? last : (parseSource(entry.path, content) ?? last);
    if (content !== null) parsed.set(entry.path, { mtimeMs: entry.mtimeMs, size: entry.size, value: source === null ? null : new WeakRef(source) });
    if (source !== null) held.set(entry.path, source, source.text.length);
    return source;
  }
}

function isOf({ mtimeMs, size }: Of<unknown>, entry: FileEntry): boolean {
  return mtimeMs === entry.mtimeMs && size === entry.size;
}

interface Store<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value, length: number): void;
}

/** Holds values up to a total length, and lets those go first that were not used for longest; the last one it always holds. */
function createStore<Value>(limit: number): Store<Value> {
  const items = new Map<string, { readonly value: Value; readonly length: number }>();
  let total = 0;
  return {
    get(key) {
      const item = items.get(key);
      if (item !== undefined) {
        items.delete(key);
        items.set(key, item);
      }
      return item?.value;
    },
    set(key, value, length) {
      total += length - (items.get(key)?.length ?? 0);
      items.delete(key);
      items.set(key, { value, length });
      for (const [oldest, item] of items) {
        if (total <= limit || oldest === key) return;
        items.delete(oldest);
        total -= item.length;
      }
    },
  };
}
