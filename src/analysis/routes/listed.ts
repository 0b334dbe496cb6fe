import type { TSESTree } from '@typescript-eslint/utils';
import { join, relative } from 'node:path';
import type { RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { specifierName, unwrap } from '../values/syntax.ts';
import { findExport, objectBehind } from './export-places.ts';
import { joinPaths } from './paths.ts';
import { type RouteFile, withSlashes } from './places.ts';

type Rows = NonNullable<RouteFiles['listed']>;

/** A file as one call names it. */
interface Listed {
  /** Null for one that cannot be told. */
  readonly path: string | null;
  /** The files of the routes around it. */
  readonly above: readonly string[];
}

/** What a file says that lists the routes of an app. */
interface Listing {
  /** By the name of the file below the folder of the list. */
  readonly files: Map<string, Listed[]>;
  /** Others are found by their places, as if there were no list. */
  whole: boolean;
  /** All of it is read. */
  complete: boolean;
}

const known = new WeakMap<Machine, Map<string, Listing | null>>();

/**
 * A file as the list of routes names it.
 *
 * @param path where it lies
 * @returns undefined for one that it leaves out
 */
export function asListed(machine: Machine, file: RouteFile, path: string): RouteFile | undefined {
  const { rows: { listed, folders: [folder = ''] = [] }, site } = file;
  if (!listed || site === null) return file;
  const below = `${site}/${folder}`;
  const list = listingIn(machine, below, listed);
  if (!list) return listed.only ? undefined : file;
  const name = withSlashes(relative(below, path));
  const said = list.files.get(name);
  if (said) return { ...file, path: said.length === 1 ? (said[0]?.path ?? null) : null };
  const isFound = !listed.only && (list.whole || !list.complete || name.startsWith(listed.always));
  return isFound ? { ...file, path: list.whole || name.startsWith(listed.always) ? file.path : null } : undefined;
}

/** The files whose routes are around that of another, which is one of them: `false` where that cannot be told, or holds for some requests only. */
export type Surroundings = ReadonlyMap<string, boolean>;

/**
 * The files whose routes are around that of a file.
 *
 * @param path of the file
 * @param candidates the files that may be
 */
export function surroundingsOf(machine: Machine, { rows: { listed, folders: [folder = ''] = [] }, site }: RouteFile, path: string, candidates: readonly string[]): Surroundings {
  const below = `${site ?? ''}/${folder}`;
  const list = listed && site !== null ? listingIn(machine, below, listed) : null;
  const name = withSlashes(relative(below, path));
  const said = list?.files.get(name);
  const found = new Map<string, boolean>();
  if (said) for (const each of said.flatMap(({ above }) => above)) found.set(join(below, each), said.every(({ above }) => above.includes(each)));
  else if (!listed || (list && !list.whole && !list.complete) || OTHER_NAMES.test(name)) for (const each of idsOf(below, candidates).routes) found.set(each, false);
  else if (list === null || list.whole) for (const outer of namesAround(idOf(name))) for (const each of idsOf(below, candidates).byId.get(outer) ?? []) found.set(each, true);
  return found.set(path, true);
}

/** Names that another convention reads: https://github.com/kiliman/remix-flat-routes */
const OTHER_NAMES = /\+[./]/;

/** `routes/users.tsx` and `routes/users/route.tsx` are around `routes/users.$id.tsx`. */
function idOf(name: string): string {
  return name.replace(/\.\w+$/, '').replace(/\/(?:route|index)$/, '');
}

function namesAround(id: string): string[] {
  return [...id.matchAll(/[./]/g)].map(({ index }) => id.slice(0, index));
}

/** Files by their names without what these end in, and those of them that lie where routes do. */
interface Ids {
  readonly byId: ReadonlyMap<string, readonly string[]>;
  readonly routes: readonly string[];
}

const ids = new WeakMap<readonly string[], Ids>();

function idsOf(below: string, candidates: readonly string[]): Ids {
  return getOrMake(ids, candidates, () => {
    const byId = new Map<string, string[]>();
    const names = candidates.map((each) => withSlashes(relative(below, each)));
    for (const [index, name] of names.entries()) getOrMake(byId, idOf(name), () => []).push(candidates[index] ?? '');
    return { byId, routes: candidates.filter((_, index) => names[index]?.startsWith('routes/')) };
  });
}

function listingIn(machine: Machine, folder: string, rows: Rows): Listing | null {
  const lists = getOrMake(known, machine, () => new Map<string, Listing | null>());
  return getOrMake(lists, folder, () => {
    const path = rows.files.map((name) => `${folder}/${name}`).find((each) => machine.modules?.text(each) != null);
    const unit = path === undefined ? null : machine.units.at(path);
    if (!unit) return null;
    const listing: Listing = { files: new Map(), whole: false, complete: true };
    const written = findExport(unit.source.ast, 'default')?.expression;
    if (written) read(written, { path: '', above: [] }, rows, listing);
    else listing.complete = false;
    return listing;
  });
}

function read(node: TSESTree.Node, outer: Listed, rows: Rows, listing: Listing): void {
  const written = unwrap(node);
  switch (written.type) {
    case 'AwaitExpression':
    case 'SpreadElement':
      read(written.argument, outer, rows, listing);
      return;
    case 'ArrayExpression':
      for (const element of written.elements) if (element) read(element, outer, rows, listing);
      return;
    case 'CallExpression':
      readCall(written, outer, rows, listing);
      return;
    case 'Identifier': {
      const behind = objectBehind(written);
      if (behind && behind.type !== 'Identifier') read(behind, outer, rows, listing);
      else listing.complete = false;
      return;
    }
    default:
      listing.complete = false;
  }
}

function readCall(call: TSESTree.CallExpression, outer: Listed, rows: Rows, listing: Listing): void {
  const name = importedAs(call.callee);
  const how = name === undefined ? undefined : rows.calls[name];
  if (name !== undefined && rows.whole.includes(name)) listing.whole = true;
  else if (!how) listing.complete = false;
  if (!how) return;
  const path = how.path === undefined ? outer.path : below(outer.path, textOf(call.arguments[how.path]));
  const file = how.file === undefined ? null : textOf(call.arguments[how.file])?.replace(/^\.\//, '');
  if (file === undefined) listing.complete = false;
  else if (file !== null) getOrMake(listing.files, file, (): Listed[] => []).push({ path: path === '' ? '/' : path, above: outer.above });
  const above = file == null ? outer.above : [...outer.above, file];
  for (const index of how.children ?? []) {
    const children = call.arguments[index];
    if (children && unwrap(children).type !== 'ObjectExpression') read(children, { path, above }, rows, listing);
  }
}

/** A path behind the one in front of it; null where either is not known, or stands for several. */
function below(outer: string | null, inner: string | undefined): string | null {
  if (outer === null || inner === undefined || inner.includes('?')) return null;
  const joined = joinPaths(outer === '' ? '/' : outer, `/${inner.replace(/^\//, '')}`);
  return typeof joined === 'string' ? joined : null;
}

function textOf(node: TSESTree.Node | undefined): string | undefined {
  const written = node && unwrap(node);
  return written?.type === 'Literal' && typeof written.value === 'string' ? written.value : undefined;
}

/** An export path, with its module, that a name was imported for. */
function importedAs(callee: TSESTree.Node): string | undefined {
  if (callee.type !== 'Identifier') return undefined;
  const { scopes } = sourceOf(callee);
  const definition = scopes.scopes.flatMap(({ type, set }) => ((type as string) === 'module' ? (set.get(callee.name)?.defs ?? []) : [])).at(-1)?.node;
  if (definition?.type !== 'ImportSpecifier' || definition.parent.type !== 'ImportDeclaration') return undefined;
  return `${definition.parent.source.value}:${specifierName(definition.imported)}`;
}
