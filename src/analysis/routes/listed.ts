import type { TSESTree } from '@typescript-eslint/utils';
import { relative } from 'node:path';
import type { RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { unwrap } from '../values/syntax.ts';
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

/**
 * Whether the route of one file is around that of another.
 *
 * @returns undefined where it is for some requests only, or that cannot be told
 */
export function isAround(machine: Machine, { rows: { listed, folders: [folder = ''] = [] }, site }: RouteFile, outer: string, inner: string): boolean | undefined {
  if (!listed || site === null) return undefined;
  const below = `${site}/${folder}`;
  const [above, name] = [outer, inner].map((path) => withSlashes(relative(below, path)));
  const list = listingIn(machine, below, listed);
  const said = list?.files.get(name ?? '');
  const isNamed = list === null || list.whole;
  if (!said && !isNamed) return list.complete ? false : undefined;
  const found = said ? said.map((each) => each.above.includes(above ?? '')) : [isNamedBelow(above ?? '', name ?? '')];
  return found.every((each) => each === found[0]) ? found[0] : undefined;
}

/** `routes/users.tsx` is around `routes/users.$id.tsx`, and `routes/users/route.tsx` is as well. Undefined for names that another convention reads. */
function isNamedBelow(outer: string, inner: string): boolean | undefined {
  if (/\+[./]/.test(inner)) return undefined;
  const [above = '', name = ''] = [outer, inner].map((each) => each.replace(/\.\w+$/, '').replace(/\/(?:route|index)$/, ''));
  return name.startsWith(above) && /^[./]/.test(name.slice(above.length));
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
  const { imported } = definition;
  return `${definition.parent.source.value}:${imported.type === 'Identifier' ? imported.name : imported.value}`;
}
