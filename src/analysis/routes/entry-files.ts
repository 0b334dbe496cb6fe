import { join } from 'node:path';
import type { RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { fieldOf } from '../modules.ts';
import type { Machine } from '../values/machine.ts';
import { foldersUpTo } from './named.ts';
import { type RouteFile, withSlashes } from './places.ts';

type Rows = NonNullable<RouteFiles['entry']>;

/**
 * Whether the platform starts another file of the package than this one: a configuration beside it or above it says which, nothing imports this
 * one, and no script of the package names it.
 *
 * @param path of the file
 * @returns false as well where what is started is no file of the project, as what a bundler has made
 */
export function isBesideEntry(machine: Machine, { rows: { entry } }: RouteFile, path: string): boolean {
  const { modules } = machine;
  const owner = entry && machine.ownerOf(path);
  if (!owner || modules === null) return false;
  const started = foldersUpTo(withSlashes(owner.folder), path).map((folder) => entriesAt(machine, entry, folder)).find((entries) => entries.length > 0);
  if (!started || started.includes(withSlashes(path)) || started.some((each) => modules.text(each) === null)) return false;
  const name = withSlashes(path).slice(withSlashes(owner.folder).length + 1).replace(/\.\w+$/, '');
  return modules.importersOf(path).every((each) => modules.isTest(each)) && !owner.scripts.some((script) => script.includes(name));
}

const known = new WeakMap<Machine, Map<string, readonly string[]>>();

/** The files that the configurations in a folder start; empty without any. */
function entriesAt(machine: Machine, { files, key }: Rows, folder: string): readonly string[] {
  return getOrMake(getOrMake(known, machine, () => new Map<string, readonly string[]>()), `${key} ${folder}`, () =>
    files.flatMap((name) => textsIn(machine.modules?.config(join(folder, name)), key)).map((name) => withSlashes(join(folder, name))),
  );
}

/** The texts under a key, wherever in a configuration: that of an environment may be another. */
function textsIn(config: unknown, key: string): string[] {
  if (typeof config !== 'object' || config === null) return [];
  const own = fieldOf(config, key);
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(config).flatMap((value) => textsIn(value, key))];
}
