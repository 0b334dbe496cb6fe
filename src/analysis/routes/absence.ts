import type { TSESTree } from '@typescript-eslint/utils';
import { basename } from 'node:path';
import { getOrMake } from '../memo.ts';
import type { Modules } from '../modules.ts';
import { sourceOf, withoutCommentLines } from '../source.ts';
import { useOf } from '../values/barrels.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { CHECK_NAME, LIMIT_NAME, REFUSAL } from '../values/speech.ts';
import { originOf, type Value } from '../values/value.ts';

/** Where a program has more files than this, anything may stand in the others. */
const MAX_FILES = 3000;

const IMPORTED = /\b(?:from|import|require\s*\(|import\s*\()\s*["'`]([^"'`.][^"'`]*)["'`]/g;

const programs = new WeakMap<Machine, Map<string, boolean>>();
/** By the folder of a package and the words. */
const packages = new WeakMap<Machine, Map<string, boolean>>();
const texts = new WeakMap<Machine, Map<string, boolean>>();

/**
 * Whether code that runs with a file may refuse because of the rate at all: no file of the programs that the file belongs to uses a
 * limiter, answers 429, or speaks of either. Then what cannot be followed there is no guard, as long as the program brings it.
 */
export function mayLimitAtAll(machine: Machine, node: TSESTree.Node): boolean {
  const { modules, lexicon } = machine;
  if (modules === null || lexicon.own.length > 0 || machine.incomplete) return true;
  const { path } = sourceOf(node);
  return getOrMake(getOrMake(programs, machine, () => new Map<string, boolean>()), path, () => {
    const above = programsOf(modules, path);
    const files = above && reachable([...above], (file) => [...modules.importsOf(file), ...modules.loadsOf(file, '')]);
    const known = getOrMake(texts, machine, () => new Map<string, boolean>());
    return files === null || [...files].some((file) => getOrMake(known, file, () => speaksOfLimiting(lexicon, modules.text(file) ?? '')));
  });
}

/**
 * Whether any code of the package that a file belongs to may refuse because of the rate in front of what answers, whoever loads it: it uses
 * a limiter, or speaks of limits and of what stands there.
 *
 * @param words what such code is called
 */
export function mayLimitWithin(machine: Machine, node: TSESTree.Node, words: readonly string[]): boolean {
  const { modules, lexicon } = machine;
  const { path, text } = sourceOf(node);
  const named = new RegExp(words.join('|') || '(?!)', 'i');
  const mayLimit = (code: string): boolean => usesLimiter(lexicon, code) || (named.test(code) && speaksOfLimiting(lexicon, code));
  if (modules === null) return mayLimit(text);
  const folder = modules.ownerOf(path)?.folder;
  if (lexicon.own.length > 0 || machine.incomplete || folder === undefined) return true;
  return getOrMake(getOrMake(packages, machine, () => new Map<string, boolean>()), `${folder} ${named.source}`, () => modules.filesBelow(folder).some((file) => !modules.isTest(file) && mayLimit(modules.text(file) ?? '')));
}

/** `app.listen(`, `serve(`, and the object that runtimes find: `export default { fetch }`. */
const LISTENS = /\.\s*listen\s*\(|\bserve\s*\(|\bexport\s+default\s*\{[^}]{0,400}\bfetch\b/;

/** By the path of a file that makes an app. */
const strays = new WeakMap<Machine, Map<string, Stray | null>>();

/** A file with an app that lets nobody in as far as is seen: no program that uses it listens, and another one of its package does. */
interface Stray {
  /** The package has a limiter. */
  readonly mayBeLimited: boolean;
  /** No other file imports it, apart from tests. */
  readonly isAlone: boolean;
}

/**
 * Whether an app that nothing mounts or serves as far as is seen may stand below a limit all the same. What mounts it may not be JavaScript, or go by a
 * container of another package.
 */
export function mayStandBelow(machine: Machine, node: TSESTree.Node): boolean {
  return strayAt(machine, node)?.mayBeLimited === true;
}

/** Whether nobody uses what a function makes, apart from tests, while another program of the package serves. */
export function isCalledByNobody(machine: Machine, node: TSESTree.Node): boolean {
  return strayAt(machine, node)?.isAlone === true;
}

function strayAt(machine: Machine, node: TSESTree.Node): Stray | null {
  const { modules, lexicon } = machine;
  const { path } = sourceOf(node);
  const owner = modules?.ownerOf(path);
  if (!modules || !owner) return null;
  return getOrMake(getOrMake(strays, machine, () => new Map<string, Stray | null>()), path, () => {
    const listens = (file: string): boolean => LISTENS.test(modules.text(file) ?? '');
    const programs = programsOf(modules, path);
    const isAlone = !listens(path) && modules.importersOf(path).every((file) => modules.isTest(file) || speaksOnlyInComments(modules, file, path));
    if (!programs || (!isAlone && [...programs].some(listens))) return null;
    const mayBeLimited = [...lexicon.limiters.keys()].some((name) => owner.dependencies.has(name)) || mayLimitWithin(machine, node, ['.']);
    if (!isAlone && !mayBeLimited) return null;
    return modules.filesBelow(owner.folder).some((file) => !(isAlone ? file === path : programs.has(file)) && !modules.isTest(file) && listens(file)) ? { isAlone, mayBeLimited } : null;
  });
}

/** Whether a file that seems to import another has that in comments alone: `// const app = require('./app')`. */
function speaksOnlyInComments(modules: Modules, file: string, path: string): boolean {
  const [name = ''] = basename(path).split('.');
  const specifier = new RegExp(String.raw`[^\w$]${name.replaceAll('$', String.raw`\$`)}(?:\.\w+)*["'\x60]`);
  const text = modules.text(file) ?? '';
  return specifier.test(text) && !specifier.test(withoutCommentLines(text));
}

/** Whether another file of the program that uses what a file exports under a name speaks of limits: it may call that behind one. */
export function mayBeCalledBehind({ modules, lexicon }: Machine, path: string, name: string): boolean {
  const users = modules?.importersOf(path).filter((file) => !modules.isTest(file) && ['called', 'other'].includes(useOf(modules, file, path, name))) ?? [];
  return users.some((file) => speaksOfLimiting(lexicon, modules?.text(file) ?? ''));
}

/** Whether what cannot be followed is code of a program that limits nothing, rather than of a package, or of whoever uses the program. */
export function isWithoutLimits(machine: Machine, value: Value, node: TSESTree.Node): boolean {
  const origin = originOf(value);
  const isOutside = (value.kind === 'unknown' && value.given === true) || (origin !== null && origin.module !== null && origin.file === null);
  return !isOutside && !mayLimitAtAll(machine, node);
}

/** A file with all that imports it, directly or through others, apart from tests; null for too many. */
function programsOf(modules: Modules, path: string): Set<string> | null {
  return reachable([path], (file) => modules.importersOf(file).filter((each) => !modules.isTest(each)));
}

function reachable(from: readonly string[], next: (file: string) => readonly string[]): Set<string> | null {
  const files = new Set(from);
  for (const file of files) {
    if (files.size > MAX_FILES) return null;
    for (const other of next(file)) files.add(other);
  }
  return files;
}

/** Whether a text uses a limiter, answers 429, or speaks of either. */
export function speaksOfLimiting(lexicon: Lexicon, text: string): boolean {
  const code = withoutCommentLines(text);
  return REFUSAL.test(code) || CHECK_NAME.test(code) || usesLimiter(lexicon, code);
}

function usesLimiter({ limiting }: Lexicon, code: string): boolean {
  return limiting.test(code) || [...code.matchAll(IMPORTED)].some(([, name = '']) => LIMIT_NAME.test(name));
}
