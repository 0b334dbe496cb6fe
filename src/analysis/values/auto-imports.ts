import { getOrMake } from '../memo.ts';
import { imported } from './exports.ts';
import type { Machine } from './machine.ts';
import type { External } from './value.ts';

/** By the folder of a package: the files that export the names which its framework imports for it. */
const tables = new WeakMap<Machine, Map<string, ReadonlyMap<string, string>>>();

const EXPORT = /^export\s+(?:async\s+)?(?:function\*?|const|let|class)\s+([\w$]+)/gm;

/** What a name means that the file neither declares nor imports, where its framework imports it from a file of the project. */
export function autoImported(machine: Machine, name: string): External | undefined {
  const { modules, lexicon } = machine;
  if (modules === null || name in globalThis || lexicon.autoImporting.length === 0) return undefined;
  const owner = machine.ownerOf(machine.source.path);
  if (!owner) return undefined;
  const known = getOrMake(tables, machine, () => new Map<string, ReadonlyMap<string, string>>());
  const files = getOrMake(known, owner.folder, () => {
    const folders = lexicon.autoImporting.flatMap(({ dependsOn, autoImports = [] }) => (dependsOn.some((each) => owner.dependencies.has(each)) ? autoImports : []));
    return exportsBelow(machine, folders.map((folder) => `${owner.folder}/${folder}`));
  });
  const file = files.get(name);
  return file === undefined ? undefined : imported(machine, file, file, [name]);
}

/** The names that files export, by what stands at the beginning of their lines. */
function exportsBelow({ modules }: Machine, folders: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const path of folders.flatMap((folder) => modules?.filesBelow(folder) ?? [])) {
    if (modules?.isTest(path)) continue;
    for (const [, name] of (modules?.text(path) ?? '').matchAll(EXPORT)) if (name !== undefined && !files.has(name)) files.set(name, path);
  }
  return files;
}
