import { join } from 'node:path';
import type { RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { Machine } from '../values/machine.ts';
import { type RouteFile, withSlashes } from './places.ts';

type Rows = NonNullable<RouteFiles['named']>;

const known = new WeakMap<Machine, Map<string, readonly string[]>>();

/** The exports of a file that a configuration in YAML names: those that requests start. */
export function namedExports(machine: Machine, { rows: { named }, site, framework }: RouteFile, path: string): readonly string[] {
  if (!named || site === null) return [];
  const all = getOrMake(getOrMake(known, machine, () => new Map<string, readonly string[]>()), `${framework.id} ${site}`, () => named.files.flatMap((name) => entriesIn(machine.modules?.config(join(site, name)) ?? '', named)));
  const below = `${withSlashes(path).replace(/\.\w+$/, '').slice(site.length + 1)}.`;
  // What is found by its name anyway is found once.
  const others = new Set(framework.files?.routes.flatMap(({ exports }) => Object.keys(exports)));
  return [...new Set(all.flatMap((entry) => (entry.startsWith(below) ? [entry.slice(below.length)] : [])))].filter((name) => !name.includes('.') && !others.has(name));
}

/** `functions: { list: { handler: src/users.list, events: [{ httpApi: … }] } }`, as YAML is written: one key on a line. */
function entriesIn(text: string, { key, events, open }: Rows): string[] {
  const lines = text.split(/\r?\n/).filter((line) => /^\s*[^\s#]/.test(line));
  const entry = new RegExp(String.raw`^\s*${key}:\s*['"]?([\w@./-]+\.\w+)['"]?\s*(?:#.*)?$`);
  const started = new RegExp(String.raw`^\s*(?:-\s*(?:${events.join('|')})\b|${open}:\s*(?!false\b))`);
  return lines.flatMap((line, index) => {
    const named = entry.exec(line)?.[1];
    if (named === undefined) return [];
    const depth = depthOf(line);
    const isBeside = (each: string): boolean => depthOf(each) >= depth;
    const first = lines.slice(0, index).findLastIndex((each) => !isBeside(each)) + 1;
    const end = lines.slice(index).findIndex((each) => !isBeside(each));
    const block = lines.slice(first, end === -1 ? undefined : index + end);
    return block.some((each) => started.test(each)) ? [named.replace(/^\.\//, '')] : [];
  });
}

function depthOf(line: string): number {
  return line.search(/\S/);
}
