import type IgnoreFactory from 'ignore';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readText, stampOf } from './disk.ts';
import { findWorkTree } from './root.ts';

/** What the .gitignore files of a folder and of those above it say. */
export interface IgnoreRules {
  /** The folder of the innermost .gitignore file. */
  readonly folder: string;
  /** Time and size of that file. */
  readonly stamp: string;
  readonly parent: IgnoreRules | null;
  /** All patterns, read when they are first asked. */
  readonly all: () => IgnoreFactory.Ignore;
  /** The paths below the folder that patterns without wildcards name. */
  readonly named: ReadonlySet<string>;
  /** The other patterns: decides for what lies at or below no named path. */
  readonly others: IgnoreFactory.Ignore;
  readonly ends: readonly Ends[];
  /** By path: what was asked once costs nothing the next time. */
  readonly verdicts: Map<string, boolean>;
}

/** How the paths of the files begin and end that a pattern may mention: an empty text does not tell. */
interface Ends {
  readonly start: string;
  readonly end: string;
}

/** A pattern that names one path below the folder of its file, whatever it says of it: tools write hundreds of them. */
const NAMED = /^!?\/?((?:[\w@+,=-][\w.@+,=-]*\/)+[\w.@+,=-]*[\w@+,=-])\/?$/;

/** Rules by folder, kept from one walk to the next as long as the files do not change. */
export type KnownRules = Map<string, IgnoreRules>;

const require = createRequire(import.meta.url);

/**
 * The rules that hold in a folder with a .gitignore file.
 *
 * @param folder an absolute path
 * @param parent the rules of the folder above
 * @param known what earlier walks made
 * @returns the parent's when the file cannot be read
 */
export function rulesIn(folder: string, parent: IgnoreRules | null, known: KnownRules): IgnoreRules | null {
  const location = path.join(folder, '.gitignore');
  const stamp = stampOf(location);
  if (stamp === '') return parent;
  const same = known.get(folder);
  if (same !== undefined && same.stamp === stamp && same.parent === parent) return same;
  const text = readText(location) ?? '';
  const lines = text.split(/\r?\n/);
  const others = lines.filter((line) => !NAMED.test(line));
  const named = new Set(lines.flatMap((line) => NAMED.exec(line)?.[1] ?? []));
  const create = ignore();
  let all: IgnoreFactory.Ignore | null = null;
  const rules: IgnoreRules = { folder, stamp, parent, all: () => (all ??= create({ ignorecase: false }).add(lines)), named, others: create({ ignorecase: false }).add(others), ends: endsOf(others), verdicts: new Map() };
  known.set(folder, rules);
  return rules;
}

/**
 * The rules of the folders above a root, up to the one that Git tracks.
 *
 * @returns null when there are none, or when they say that all of the root is ignored: whoever lints it means it nevertheless
 */
export function rulesAbove(root: string, known: KnownRules): IgnoreRules | null {
  const top = findWorkTree(root);
  if (top === null) return null;
  let rules: IgnoreRules | null = null;
  for (const folder of foldersBetween(top, root)) rules = rulesIn(folder, rules, known);
  const parts = path.relative(top, root).split(path.sep);
  const isWhole = parts.some((_part, index) => isIgnored(rules, path.join(top, ...parts.slice(0, index + 1)), true));
  return isWhole ? null : rules;
}

/** Whether Git ignores a path. A folder's verdict says nothing of what lies in it: that is ignored too. */
export function isIgnored(rules: IgnoreRules | null, location: string, isFolder: boolean): boolean {
  if (rules === null) return false;
  let verdict = rules.verdicts.get(location);
  if (verdict === undefined) rules.verdicts.set(location, (verdict = judge(rules, location, isFolder)));
  return verdict;
}

/** The innermost file decides, and leaves to the ones above what it does not mention. */
function judge({ folder, all, named, others, ends, parent }: IgnoreRules, location: string, isFolder: boolean): boolean {
  if (!location.startsWith(folder + path.sep)) return isIgnored(parent, location, isFolder);
  const name = location.slice(folder.length + 1).replaceAll(path.sep, '/');
  const isNamed = named.size > 0 && liesAt(named, name);
  if (!isNamed && !isFolder && !mayMention(ends, location)) return isIgnored(parent, location, isFolder);
  const verdict = test(isNamed ? all() : others, isFolder ? `${name}/` : name);
  return verdict ?? isIgnored(parent, location, isFolder);
}

/** Whether a path is one of those named, or lies below one. */
function liesAt(named: ReadonlySet<string>, name: string): boolean {
  for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) if (named.has(name.slice(0, end))) return true;
  return named.has(name);
}

/** Decides for most source files: patterns name folders, and files of other kinds. */
function mayMention(ends: readonly Ends[], location: string): boolean {
  return ends.some(({ start, end }) => location.endsWith(end) && (start === '' || path.basename(location).startsWith(start)));
}

function endsOf(lines: readonly string[]): readonly Ends[] {
  const patterns = lines.map((line) => line.trimEnd().replace(/^!/, ''));
  const ofFiles = patterns.filter((pattern) => pattern !== '' && !pattern.startsWith('#') && !pattern.endsWith('/'));
  return ofFiles.map((pattern) => {
    if (pattern.includes('\\')) return { start: '', end: '' };
    const start = pattern.includes('/') ? '' : (/^[^*?[]*/.exec(pattern)?.[0] ?? '');
    return { start, end: /[^*?[\]/]*$/.exec(pattern)?.[0] ?? '' };
  });
}

/** Null for what the file does not mention, and when its patterns are more than the machine can take. */
function test(matcher: IgnoreFactory.Ignore, name: string): boolean | null {
  try {
    const { ignored, unignored } = matcher.test(name);
    return ignored ? true : unignored ? false : null;
  } catch {
    return null;
  }
}

/** From the outer folder down to the inner one, without the inner one. */
function foldersBetween(outer: string, inner: string): string[] {
  const folders: string[] = [];
  for (let folder = inner; folder !== outer;) {
    folder = path.dirname(folder);
    folders.unshift(folder);
  }
  return folders;
}

/** Loaded with the first project. */
function ignore(): typeof IgnoreFactory {
  return require('ignore') as typeof IgnoreFactory;
}
