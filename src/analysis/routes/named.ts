import { join } from 'node:path';
import type { RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { fieldOf } from '../modules.ts';
import type { Machine } from '../values/machine.ts';
import { type RouteFile, withSlashes } from './places.ts';

type Rows = NonNullable<RouteFiles['named']>;

const known = new WeakMap<Machine, Map<string, readonly string[]>>();

/** The exports of a file that a configuration names: those that requests start. */
export function namedExports(machine: Machine, { rows: { named }, site, framework }: RouteFile, path: string): readonly string[] {
  if (!named || site === null) return [];
  const all = getOrMake(getOrMake(known, machine, () => new Map<string, readonly string[]>()), `${framework.id} ${site}`, () => named.files.flatMap((name) => entriesIn(machine.modules?.config(join(site, name)), named)));
  const below = `${withSlashes(path).replace(/\.\w+$/, '').slice(site.length + 1)}.`;
  // What is found by its name anyway is found once.
  const others = new Set(framework.files?.routes.flatMap(({ exports }) => Object.keys(exports)));
  return [...new Set(all.flatMap((entry) => (entry.startsWith(below) ? [entry.slice(below.length)] : [])))].filter((name) => !name.includes('.') && !others.has(name));
}

/** `functions: { list: { handler: src/users.list, events: [{ httpApi: … }] } }`, wherever in the configuration. */
function entriesIn(config: unknown, rows: Rows): string[] {
  if (typeof config !== 'object' || config === null) return [];
  const named = fieldOf(config, rows.key);
  const own = typeof named === 'string' && isStarted(config, rows) ? [named.replace(/^\.\//, '')] : [];
  return [...own, ...Object.values(config).flatMap((value) => entriesIn(value, rows))];
}

/** Whether requests start a function: an event says so, or a field that is not false opens it. */
function isStarted(entry: object, { events, open, started }: Rows): boolean {
  const listed = fieldOf(entry, events);
  const opened = fieldOf(entry, open);
  const isEvent = (event: unknown): boolean => (typeof event === 'string' ? started.includes(event) : started.some((name) => fieldOf(event, name) !== undefined));
  return (opened !== undefined && opened !== false) || (Array.isArray(listed) && listed.some(isEvent));
}
