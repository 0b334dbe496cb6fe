import { dirname, join, posix } from 'node:path';
import type { RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { fieldOf } from '../modules.ts';
import type { Machine } from '../values/machine.ts';
import { type RouteFile, withSlashes } from './places.ts';

type Rows = NonNullable<RouteFiles['named']>;

/** A function that a configuration names, and whether requests start it. */
interface Entry {
  readonly name: string;
  readonly isStarted: boolean;
  /** The configuration is certainly one of these functions. */
  readonly isMeant: boolean;
}

const known = new WeakMap<Machine, Map<string, readonly Entry[]>>();

/** The exports of a file that a configuration names: those that requests start. */
export function namedExports(machine: Machine, { rows: { named }, site, framework }: RouteFile, path: string): readonly string[] {
  if (!named || site === null) return [];
  // What is found by its name anyway is found once.
  const others = new Set(framework.files?.routes.flatMap(({ exports }) => Object.keys(exports)));
  const names = foldersUpTo(site, path).flatMap((folder) => {
    const below = beginningOf(folder, path);
    return entriesAt(machine, named, folder).flatMap((entry) => (entry.isStarted && entry.isMeant && entry.name.startsWith(below) ? [entry.name.slice(below.length)] : []));
  });
  return [...new Set(names)].filter((name) => !name.includes('.') && !others.has(name));
}

/** Whether a configuration beside a file, or of its package, says that no request starts its exports. */
export function isNamedForOthers(machine: Machine, { rows: { unlessNamed, exports } }: RouteFile, path: string): boolean {
  const owner = unlessNamed && machine.ownerOf(path)?.folder;
  if (!owner) return false;
  return Object.keys(exports).every((name) =>
    foldersUpTo(withSlashes(owner), path).some((site) => {
      const entries = entriesAt(machine, unlessNamed, site).filter((entry) => entry.name === beginningOf(site, path) + name);
      return entries.length > 0 && entries.every((entry) => !entry.isStarted);
    }),
  );
}

/** The folder of a file, and those above it up to another. */
export function foldersUpTo(last: string, path: string): string[] {
  const folders = [withSlashes(dirname(path))];
  for (let [folder = last] = folders; folder !== last && folder.startsWith(last); ) {
    folder = posix.dirname(folder);
    folders.push(folder);
  }
  return folders;
}

function entriesAt(machine: Machine, rows: Rows, site: string): readonly Entry[] {
  return getOrMake(getOrMake(known, machine, () => new Map<string, readonly Entry[]>()), `${rows.key} ${site}`, () => rows.files.flatMap((name) => {
    const config = machine.modules?.config(join(site, name));
    return entriesIn(config, rows, isMeant(config, rows));
  }));
}

/** What the names of a file's exports begin with: `src/users.`. */
function beginningOf(site: string, path: string): string {
  return `${withSlashes(path).replace(/\.\w+$/, '').slice(site.length + 1)}.`;
}

/** `functions: { list: { handler: src/users.list, events: [{ httpApi: … }] } }`, wherever in the configuration. */
function entriesIn(config: unknown, rows: Rows, meant: boolean): Entry[] {
  if (typeof config !== 'object' || config === null) return [];
  const named = fieldOf(config, rows.key);
  const own = typeof named === 'string' ? [{ name: named.replace(/^\.\//, ''), isStarted: isStarted(config, rows), isMeant: meant }] : [];
  return [...own, ...Object.values(config).flatMap((value) => entriesIn(value, rows, meant))];
}

function isMeant(config: unknown, { says }: Rows): boolean {
  return says.at.some((place) => says.is.some((text) => place.split('.').reduce(fieldOf, config) === text));
}

/** Whether requests start a function: an event says so, or a field that is not false opens it. */
function isStarted(entry: object, { events, open, started }: Rows): boolean {
  const listed = fieldOf(entry, events);
  const opened = fieldOf(entry, open);
  const isEvent = (event: unknown): boolean => (typeof event === 'string' ? started.includes(event) : started.some((name) => fieldOf(event, name) !== undefined));
  return (opened !== undefined && opened !== false) || (Array.isArray(listed) && listed.some(isEvent));
}
