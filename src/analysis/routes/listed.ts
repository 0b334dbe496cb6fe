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

/** What a file says that lists the routes of an app. */
interface Listing {
  /** By the name of the file below the folder of the list: its paths, null for one that cannot be told. */
  readonly files: Map<string, (string | null)[]>;
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
  if (said) return { ...file, path: said.length === 1 ? (said[0] ?? null) : null };
  const isFound = !listed.only && (list.whole || !list.complete || name.startsWith(listed.always));
  return isFound ? { ...file, path: list.whole || name.startsWith(listed.always) ? file.path : null } : undefined;
}

function listingIn(machine: Machine, folder: string, rows: Rows): Listing | null {
  const lists = getOrMake(known, machine, () => new Map<string, Listing | null>());
  return getOrMake(lists, folder, () => {
    const path = rows.files.map((name) => `${folder}/${name}`).find((each) => machine.modules?.text(each) != null);
    const unit = path === undefined ? null : machine.units.at(path);
    if (!unit) return null;
    const listing: Listing = { files: new Map(), whole: false, complete: true };
    const written = findExport(unit.source.ast, 'default')?.expression;
    if (written) read(written, '', rows, listing);
    else listing.complete = false;
    return listing;
  });
}

function read(node: TSESTree.Node, outer: string | null, rows: Rows, listing: Listing): void {
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

function readCall(call: TSESTree.CallExpression, outer: string | null, rows: Rows, listing: Listing): void {
  const name = importedAs(call.callee);
  const how = name === undefined ? undefined : rows.calls[name];
  if (name !== undefined && rows.whole.includes(name)) listing.whole = true;
  else if (!how) listing.complete = false;
  if (!how) return;
  const path = how.path === undefined ? outer : below(outer, textOf(call.arguments[how.path]));
  const file = how.file === undefined ? null : textOf(call.arguments[how.file]);
  if (file === undefined) listing.complete = false;
  else if (file !== null) getOrMake(listing.files, file.replace(/^\.\//, ''), (): (string | null)[] => []).push(path === '' ? '/' : path);
  for (const index of how.children ?? []) {
    const children = call.arguments[index];
    if (children && unwrap(children).type !== 'ObjectExpression') read(children, path, rows, listing);
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
