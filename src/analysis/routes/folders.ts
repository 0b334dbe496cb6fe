import type { TSESTree } from '@typescript-eslint/utils';
import { basename, dirname, extname, join, posix } from 'node:path';
import type { LoadedFolder } from '../../knowledge/schema.ts';
import { sourceOf } from '../source.ts';
import { exportedValue, imported } from '../values/exports.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { runUnit } from '../values/units.ts';
import { constant, isText, settle, truthiness, UNDEFINED, type Value } from '../values/value.ts';
import { speaksOfLimiting } from './absence.ts';
import { propertyOf } from './callbacks.ts';
import { objectBehind } from './export-places.ts';
import { fieldAt } from './options.ts';
import { withSlashes } from './places.ts';
import { partsOfPath } from './written-paths.ts';

/** A module that a call loads. */
export interface LoadedModule {
  readonly value: Value;
  /** The path in front of all that it registers. */
  readonly prefix: string;
}

/** The modules that a call loads from a folder, sorted by path; null where they cannot be told. */
export function modulesIn(machine: Machine, how: LoadedFolder, { args, node }: CallSite): LoadedModule[] | null {
  const given = args[how.argument];
  const options = given && settle(given.value);
  if (options?.kind !== 'record' || options.open || how.unclear.some((name) => options.fields.has(name))) return null;
  const folder = given ? folderIn(machine, given.node, how.folder) : null;
  const outer = fieldAt(options, how.prefix) ?? constant('');
  const ignored = how.ignored === undefined ? undefined : fieldAt(options, how.ignored);
  const pattern = patternIn(ignored);
  if (folder === null || !isText(outer) || pattern === null) return null;
  const { path: from } = sourceOf(node);
  const below = withSlashes(join(dirname(from), folder));
  const files = (machine.modules?.loadsOf(from, `${folder}/`) ?? []).map((path) => ({ path, name: withSlashes(path).slice(below.length + 1) }));
  const hooked = how.hooks !== undefined && truthiness(fieldAt(options, how.hooks.option) ?? UNDEFINED) !== false;
  const hooks = new Set(hooked ? files.filter(({ name }) => how.hooks?.called.includes(basename(name, extname(name)).toLowerCase())) : []);
  // They are in front of what lies beside them: where one may limit, so may they all.
  if ([...hooks].some(({ path }) => speaksOfLimiting(machine.lexicon, machine.modules?.text(path) ?? ''))) return null;
  const indexed = new Set(how.index ? files.flatMap(({ name }) => (INDEX.test(name) ? [dirname(name)] : [])) : []);
  const loaded = files.filter((file) => !hooks.has(file)).filter(({ name }) => pattern?.test(name) !== true && (INDEX.test(name) || !indexed.has(dirname(name))));
  const modules = loaded.flatMap(({ path, name }) => {
    const prefix = prefixOf(machine, how, path, outer.value, name);
    return prefix === null ? [] : [{ value: imported(machine, path, path, []), prefix }];
  });
  return modules.length === 0 || modules.length < loaded.length ? null : modules;
}

const INDEX = /(?:^|\/)index\.\w+$/;

/** The path that a module says for itself, or else that of its place; null where it cannot be told. */
function prefixOf(machine: Machine, how: LoadedFolder, path: string, outer: string, name: string): string | null {
  const unit = how.own ? machine.units.at(path) : null;
  if (unit) runUnit(machine, unit);
  const said = (own: string | undefined): Value | undefined => (unit && own !== undefined ? exportedValue(machine, unit, own) : undefined);
  const place = how.path === 'file' ? urlOf(name) : `/${dirname(name)}`.replace(/\/\.$/, '');
  const whole = said(how.own?.whole);
  const behind = whole ?? said(how.own?.behind) ?? constant(place);
  return isText(behind) ? (whole ? '' : outer) + behind.value : null;
}

/** `users/[id]/index.ts`: `/users/:id`. */
function urlOf(name: string): string {
  const path = name.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '').replaceAll(/\[\.\.\.[^\]]*\]/g, '*').replaceAll(/\[([^\]]*)\]/g, ':$1').replaceAll(/\/?\([^)]*\)/g, '');
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}

/** A pattern, as it stands there; null where it cannot be told, and undefined for none. */
function patternIn(value: Value | undefined): RegExp | null | undefined {
  if (!value) return undefined;
  const said = settle(value);
  try {
    if (said.kind === 'regexp') return new RegExp(said.pattern, said.flags.replaceAll(/[gy]/g, ''));
    return isText(said) ? new RegExp(said.value) : null;
  } catch {
    return null;
  }
}

/** The folder that an option names, relative to the file. */
function folderIn(machine: Machine, given: TSESTree.Node, name: string): string | null {
  const written = propertyOf(objectBehind(given) ?? given, name)?.value;
  const node = written && (objectBehind(written) ?? written);
  if (!node) return null;
  const [start, ...rest] = node.type === 'Literal' ? [{ base: 'file' } as const, ...partsOfPath(machine, node)] : partsOfPath(machine, node);
  if (!start || !('base' in start) || (start.base !== 'file' && start.base !== 'module') || !rest.every((part) => 'text' in part)) return null;
  const path = posix.normalize(rest.map(({ text }) => text).join('').replace(/^\/+/, '')).replace(/\/$/, '');
  return path === '' || path === '.' ? null : path.startsWith('.') ? path : `./${path}`;
}
