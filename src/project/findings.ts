import path from 'node:path';
import process from 'node:process';
import type { Findings } from '../analysis/model.ts';
import { digestOf, readText, replaceFile } from './disk.ts';
import { nameIn } from './entries.ts';
import { stampOutside } from './outside.ts';
import type { Snapshot, Taken } from './snapshot.ts';

/** What was found of one file, and the files whose texts it was found from. */
export interface Found {
  readonly findings: Findings | null;
  readonly files: readonly string[];
}

/** What was found of files, kept for other processes. */
export interface FindingsStore {
  /**
   * @param question tells texts and settings apart
   * @param now the files as they are
   * @returns undefined for what is not known, or no longer holds
   */
  find(file: string, question: string, now: Snapshot): Found | undefined;
  /**
   * Keeps what was found, if little was kept before and the files that it was found from will tell when they change.
   *
   * @param files that it was found from
   */
  add(file: string, question: string, findings: Findings | null, files: ReadonlySet<string>, now: Snapshot): void;
  /** Writes nothing more: the state is over. */
  close(): void;
}

/** Counted up when the same findings would be written in another way. */
const FORMAT = 1;

/** What rests on more files is not kept, and what a run finds of more: it lints everything, and will again. */
const MAX_FILES = 1000;
const MAX_ADDED = 128;
/** So many are collected before they are written. */
const BATCH = 32;
/** Characters. The oldest findings go first. */
const MAX_LENGTH = 2_000_000;

/** What is written at the end of the process. */
const unsaved = new Set<() => void>();
let waits = false;

/**
 * Opens the findings of one state of a project: its files, what they import, and what that means. They hold in that state alone.
 *
 * @param file where they are kept
 * @param build tells apart what may find something else
 * @param taken the state
 */
export function openFindings(file: string, build: string, taken: Taken): FindingsStore {
  const { root } = taken.snapshot;
  let header: string | null | undefined;
  let stored: ReadonlyMap<string, string> | null = null;
  let pending = new Map<string, string>();
  let added = 0;

  return {
    find(location, question, now) {
      if (headerHere() === null) return undefined;
      stored ??= readStored();
      const rest = stored.get(startOf(location, question));
      const [names, findings] = rest === undefined ? [] : parse(rest);
      if (names === undefined) return undefined;
      const files: string[] = [];
      for (const [name, mtimeMs, size] of names) {
        const entry = now.files.get(root + path.sep + name.replaceAll('/', path.sep));
        if (entry?.mtimeMs !== mtimeMs || entry.size !== size) return undefined;
        files.push(entry.path);
      }
      return { findings: findings ?? null, files };
    },
    add(location, question, findings, files, now) {
      if (added >= MAX_ADDED || files.size > MAX_FILES) return;
      const entries = Array.from(files, (each) => now.files.get(each)).filter((entry) => entry !== undefined);
      const time = Date.now();
      if (!entries.every(({ mtimeMs }) => isSettled(mtimeMs, time)) || headerHere() === null) return;
      const json = JSON.stringify([entries.map(({ name, mtimeMs, size }) => [name, mtimeMs, size]), findings]);
      added += 1;
      pending.set(startOf(location, question), `${digestOf(json)}\t${json}`);
      if (pending.size >= BATCH) save();
      else saveLater(save);
    },
    close: () => unsaved.delete(save),
  };

  function startOf(location: string, question: string): string {
    return `${JSON.stringify(nameIn(root, location))}\t${question}`;
  }

  function headerHere(): string | null {
    if (header === undefined) header = headerOf(build, taken);
    return header;
  }

  /** By the name of a file and what was asked; what was found last comes first. */
  function readStored(): ReadonlyMap<string, string> {
    const [first, ...lines] = (readText(file) ?? '').split('\n');
    return first === headerHere() ? new Map(lines.map(splitLine)) : new Map();
  }

  function save(): void {
    unsaved.delete(save);
    const isSame = headerHere() !== null && headerHere() === headerOf(build, taken);
    const byName = new Map<string, string>();
    // Of each file the last finding.
    for (const [start, rest] of [...Array.from(pending).reverse(), ...readStored()]) {
      const [name = ''] = start.split('\t', 1);
      if (!byName.has(name)) byName.set(name, `${start}\t${rest}`);
    }
    pending = new Map();
    if (isSame) replaceFile(file, [headerHere(), ...upTo(MAX_LENGTH, byName.values())].join('\n'));
  }
}

function upTo(length: number, lines: Iterable<string>): string[] {
  let left = length;
  return Array.from(lines).filter((line) => (left -= line.length) > 0);
}

/** A name and a question; then a digest and what it is of. */
function splitLine(line: string): [start: string, rest: string] {
  const end = line.indexOf('\t', line.indexOf('\t') + 1);
  return [line.slice(0, end), line.slice(end + 1)];
}

/** Null where it cannot be told what imports mean. */
function headerOf(build: string, { snapshot, listing }: Taken): string | null {
  const outside = stampOutside(snapshot.root, listing);
  if (outside === null) return null;
  const files = Array.from(snapshot.files.values(), ({ name, specifiers, folders }) => [name, ...specifiers, '', ...folders].join('\n'));
  const configs = Array.from(listing.configs).flat();
  return `${FORMAT} ${digestOf([build, outside, ...configs, '', ...files].join('\0'))}`;
}

/** Whether a file that is written again will have another time: where times are whole seconds that takes two. */
function isSettled(mtimeMs: number, now: number): boolean {
  return now - mtimeMs > (mtimeMs % 1000 === 0 ? 2000 : 50);
}

function parse(rest: string): [files: readonly (readonly [string, number, number])[], findings: Findings | null] | [] {
  const [digest = '', json = ''] = rest.split('\t', 2);
  return digestOf(json) === digest ? (JSON.parse(json) as ReturnType<typeof parse>) : [];
}

function saveLater(save: () => void): void {
  unsaved.add(save);
  if (waits) return;
  waits = true;
  process.once('exit', saveFindings);
}

/** Writes what was collected. The process does that when it ends. */
export function saveFindings(): void {
  for (const save of unsaved) save();
}
