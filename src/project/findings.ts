import { randomUUID } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { getOrMake } from '../analysis/memo.ts';
import type { Findings } from '../analysis/model.ts';
import { digestOf, isSettled, readText, replaceFile } from './disk.ts';
import { nameIn } from './entries.ts';
import { stampOutside } from './outside.ts';
import type { Snapshot, Taken } from './snapshot.ts';

/** What was found of one file, and the files whose texts it was found from. */
export interface Found {
  readonly findings: Findings | null;
  /** Files in the order in which they were asked for. The same list for all that was found in one run. */
  readonly files: readonly string[];
  /** How many of them it was found from: what is asked for first counts for all that comes later. */
  readonly count: number;
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
   * Keeps what was found, if the files that it was found from will tell when they change.
   *
   * @param files that it was found from, in the order in which they were asked for; the same set as long as it only grows
   */
  add(file: string, question: string, findings: Findings | null, files: ReadonlySet<string>, now: Snapshot): void;
  /** Writes nothing more: the state is over. */
  close(): void;
}

/** A file as it was: its name in the project, its time (ms) and its size (bytes). */
type State = readonly [name: string, mtimeMs: number, size: number];

/** The files that one run has asked for since something was written last. */
interface Asked {
  readonly id: string;
  readonly files: State[];
  /** Those among them that may yet be written again without another time. */
  unsettled: State[];
  /** Goes on where it stopped, as the set grows. */
  readonly source: Iterator<string>;
  taken: number;
}

/** The same, of an earlier run. */
interface AskedBefore {
  readonly files: readonly State[];
  readonly paths: readonly string[];
  /** How many of the first are as they were, for certain, and in which state of the project. */
  same: number;
  now: Snapshot | null;
}

/** Lines of the file, without what they begin with. */
interface Stored {
  /** By the name of a file and what was asked: a list, how many of its files count, and what was found. */
  readonly findings: ReadonlyMap<string, string>;
  /** Files that were asked for, by the name of the list. */
  readonly lists: ReadonlyMap<string, string>;
}

/** Counted up when the same findings would be written in another way. */
const FORMAT = 2;

/** What rests on more files is not kept. */
const MAX_FILES = 20_000;
/** So many are collected before they are written for the first time, and each time twice as many. */
const BATCH = 32;
/** Characters. The oldest findings go first. */
const MAX_LENGTH = 8_000_000;

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
  let stored: Stored | null = null;
  const before = new Map<string, AskedBefore | null>();
  const own = new Map<ReadonlySet<string>, Asked>();
  let pending = new Map<string, string>();
  let batch = BATCH;

  return {
    find(location, question, now) {
      if (headerHere() === null) return undefined;
      stored ??= readStored();
      const parts = contentOf(stored.findings.get(startOf(location, question)));
      if (parts === null) return undefined;
      const [id, count, findings] = JSON.parse(parts) as [string, number, Findings | null];
      const list = getOrMake(before, id, () => asked(contentOf(stored?.lists.get(id))));
      return list !== null && isSame(list, count, now) ? { findings, files: list.paths, count } : undefined;
    },
    add(location, question, findings, files, now) {
      if (headerHere() === null) return;
      const list = getOrMake(own, files, () => ({ id: randomUUID(), files: [], unsettled: [], source: files.values(), taken: 0 }));
      take(list, files.size, now);
      const time = Date.now();
      list.unsettled = list.unsettled.filter(([, mtimeMs]) => !isSettled(mtimeMs, time));
      if (list.unsettled.length > 0 || list.files.length > MAX_FILES) return;
      pending.set(startOf(location, question), digested(JSON.stringify([list.id, list.files.length, findings])));
      if (pending.size >= batch) save();
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

  function asked(json: string | null): AskedBefore | null {
    if (json === null) return null;
    const files = JSON.parse(json) as State[];
    return { files, paths: files.map(([name]) => root + path.sep + name.replaceAll('/', path.sep)), same: 0, now: null };
  }

  function readStored(): Stored {
    const [first, ...lines] = (readText(file) ?? '').split('\n');
    const known = first === headerHere() ? lines : [];
    const listed = known.filter((line) => line.startsWith(LIST));
    return { findings: new Map(known.filter((line) => !line.startsWith(LIST)).map((line) => cut(line, 2))), lists: new Map(listed.map((line) => cut(line.slice(LIST.length), 1))) };
  }

  function save(): void {
    unsaved.delete(save);
    const isSameState = headerHere() !== null && headerHere() === headerOf(build, taken);
    const others = readStored();
    const lists = new Map([...others.lists, ...Array.from(own.values(), ({ id, files }) => [id, digested(JSON.stringify(files))] as const)]);
    // Of each file the last finding.
    const byName = new Map<string, readonly [start: string, rest: string]>();
    for (const [start, rest] of [...Array.from(pending).reverse(), ...others.findings]) {
      const [name = ''] = start.split('\t', 1);
      if (!byName.has(name)) byName.set(name, [start, rest]);
    }
    pending = new Map();
    own.clear();
    batch *= 2;
    if (isSameState) replaceFile(file, [headerHere(), ...upTo(MAX_LENGTH, byName.values(), lists)].join('\n'));
  }
}

/** Adds what was asked for since. */
function take(list: Asked, size: number, now: Snapshot): void {
  for (; list.taken < size; list.taken++) {
    const entry = now.files.get(list.source.next().value as string);
    if (entry === undefined) continue;
    const state: State = [entry.name, entry.mtimeMs, entry.size];
    list.files.push(state);
    list.unsettled.push(state);
  }
}

/** Whether the first files of a list are as they were. */
function isSame(list: AskedBefore, count: number, now: Snapshot): boolean {
  if (list.now !== now) Object.assign(list, { now, same: 0 });
  for (; list.same < count; list.same++) {
    const [, mtimeMs, size] = list.files[list.same] ?? ['', NaN, NaN];
    const entry = now.files.get(list.paths[list.same] ?? '');
    if (entry?.mtimeMs !== mtimeMs || entry.size !== size) return false;
  }
  return true;
}

/** What a line of files begins with; the others begin with a name in quotes. */
const LIST = '#';

/** The lines of the findings that come first, each list in front of the first that needs it. */
function* upTo(length: number, findings: Iterable<readonly [start: string, rest: string]>, lists: ReadonlyMap<string, string>): Generator<string> {
  const written = new Set<string>();
  let left = length;
  for (const [start, rest] of findings) {
    const id = LIST_NAME.exec(rest)?.[1] ?? '';
    const list = written.has(id) ? '' : `${LIST}${id}\t${lists.get(id) ?? ''}`;
    left -= start.length + rest.length + list.length;
    if (left < 0) return;
    if (list !== '') yield list;
    written.add(id);
    yield `${start}\t${rest}`;
  }
}

/** The list that a finding rests on. */
const LIST_NAME = /^[^\t]*\t\["([\w-]+)"/;

/** Cuts a line behind so many tabs. */
function cut(line: string, tabs: number): [start: string, rest: string] {
  let end = -1;
  for (let tab = 0; tab < tabs; tab++) end = line.indexOf('\t', end + 1);
  return [line.slice(0, end), line.slice(end + 1)];
}

/** A text behind its digest. */
function digested(text: string): string {
  return `${digestOf(text)}\t${text}`;
}

/** A text out of a line that has its digest in front; null when it is another, or there is none. */
function contentOf(line: string | undefined): string | null {
  if (line === undefined) return null;
  const [digest, text] = cut(line, 1);
  return digestOf(text) === digest ? text : null;
}

/** Null where it cannot be told what imports mean. */
function headerOf(build: string, { snapshot, listing }: Taken): string | null {
  const outside = stampOutside(snapshot.root, listing);
  if (outside === null) return null;
  const files = Array.from(snapshot.files.values(), ({ name, specifiers, folders }) => [name, ...specifiers, '', ...folders].join('\n'));
  const configs = Array.from(listing.configs).flat();
  return `${FORMAT} ${digestOf([build, outside, ...configs, '', ...files].join('\0'))}`;
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
