import path from 'node:path';
import { readText } from './disk.ts';
import { findManifest, foldersAbove, isModule } from './manifest.ts';
import { compilerOptions, fieldIn } from './own-paths.ts';

/** Values of `module` with which the compiler lets a module wait at its top level, and those with which it does what Node would. Source: https://www.typescriptlang.org/docs/handbook/modules/reference.html#the-module-compiler-option */
const WAITING = /^(?:es2022|esnext|system|preserve)$/i;
const AS_NODE = /^node(?:\d+|next)$/i;
/** A longer chain of configurations is not read. */
const MAX_EXTENDED = 8;

/**
 * Whether a TypeScript file may wait at its top level: by the `module` of the nearest tsconfig.json, else as Node would run it.
 *
 * @param file an absolute path
 */
export function mayAwaitAtTop(file: string): boolean {
  const target = moduleOption(file);
  // Where there is no package.json, it is no program of Node.
  if (target === null) return isModule(file) || findManifest(file) === null;
  return AS_NODE.test(target) ? isModule(file) : WAITING.test(target);
}

/** Null where no configuration says it, or one that cannot be read may. */
function moduleOption(file: string): string | null {
  for (const folder of foldersAbove(file)) {
    const text = readText(path.join(folder, 'tsconfig.json'));
    if (text !== null) return moduleIn(text, folder, MAX_EXTENDED);
  }
  return null;
}

function moduleIn(text: string, folder: string, more: number): string | null {
  const own = compilerOptions(text)['module'];
  if (typeof own === 'string') return own;
  const above = fieldIn(text, 'extends');
  // Of several, the last one counts.
  const name: unknown = Array.isArray(above) ? above.at(-1) : above;
  if (typeof name !== 'string' || more === 0) return null;
  const location = locationOf(name, folder);
  const extended = location === null ? null : readText(location);
  return extended === null ? null : moduleIn(extended, path.dirname(location ?? ''), more - 1);
}

/** Where an extended configuration lies: a file, or one of a package that is installed above. */
function locationOf(name: string, folder: string): string | null {
  const file = /\.json$/.test(name) ? name : `${name}.json`;
  if (/^\.{0,2}\//.test(name)) return path.resolve(folder, file);
  const candidates = [file, `${name}/tsconfig.json`];
  for (const above of foldersAbove(path.join(folder, 'tsconfig.json'))) {
    const found = candidates.map((each) => path.join(above, 'node_modules', each)).find((each) => readText(each) !== null);
    if (found !== undefined) return found;
  }
  return null;
}
