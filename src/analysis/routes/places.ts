import type { TSESTree } from '@typescript-eslint/utils';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type Picomatch from 'picomatch';
import type { FilePlaces, FrameworkRow, GuardFiles, RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { FindOwner } from '../modules.ts';
import type { SourceFile } from '../source.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { childrenOf, staticName } from '../values/syntax.ts';
import type { Said } from './said.ts';

const require = createRequire(import.meta.url);

/** A file as one whose exports answer requests. */
export interface RouteFile {
  readonly framework: FrameworkRow;
  readonly rows: RouteFiles;
  /** The folder that the places of files count from: that of the package, or of the app in it. Null for a file that none has to hold. */
  readonly site: string | null;
  /** The path of its requests as the framework routes them, with its parameters as it writes them; null where it cannot be read off. */
  readonly path: string | null;
  /** The method that the file's name says. */
  readonly method: string | null;
  /** Something else than a request starts it, as its name says. */
  readonly isOther?: boolean;
  /** What the file says of its requests itself. */
  readonly said?: Said;
}

interface Place<Rows> {
  readonly framework: FrameworkRow;
  readonly rows: Rows;
  readonly folders: readonly string[];
  readonly matches: (name: string) => boolean;
  /** Whether something else than a request starts such a file. */
  readonly isOther: (name: string) => boolean;
}

interface Places {
  readonly routes: readonly Place<RouteFiles>[];
  readonly guards: ReadonlyMap<FrameworkRow, readonly Place<GuardFiles>[]>;
}

const known = new WeakMap<Lexicon, Places>();

function placesOf(lexicon: Lexicon): Places {
  return getOrMake(known, lexicon, () => {
    const { frameworks } = lexicon.knowledge;
    return {
      routes: frameworks.flatMap((framework) => (framework.files?.routes ?? []).map((rows) => placeFor(framework, rows))),
      guards: new Map(frameworks.map((framework) => [framework, (framework.files?.guards ?? []).map((rows) => placeFor(framework, rows))])),
    };
  });
}

function placeFor<Rows extends Partial<FilePlaces> & Pick<Partial<RouteFiles>, 'eponymous' | 'others'>>(framework: FrameworkRow, rows: Rows): Place<Rows> {
  const { files, folders = [''], eponymous, others } = rows;
  const isAmong = files === undefined ? () => true : globbed(files);
  const isOther = others === undefined ? () => false : globbed(others);
  return { framework, rows, folders, matches: (name) => isAmong(name) && (!eponymous || isEponymous(name)), isOther };
}

/** The matcher is loaded for the first file that lies in such a folder. */
function globbed(pattern: string): (name: string) => boolean {
  let test: ((name: string) => boolean) | null = null;
  return (name) => (test ??= (require('picomatch') as typeof Picomatch)(pattern, { dot: true }))(name);
}

/** Whether a file that lies in a folder is called like it, or `index`: `users/users.ts`. */
function isEponymous(name: string): boolean {
  const [folder, file] = name.split('/').slice(-2);
  const called = file?.replace(/\.\w+$/, '');
  return called === undefined || called === 'index' || called === folder;
}

/** As what a file's exports may answer requests, by its place, its text, and what its package depends on. Most files fail the first test. */
export function routeFilesOf(lexicon: Lexicon, ownerOf: FindOwner, source: SourceFile): RouteFile[] {
  const { path, ast } = source;
  const name = withSlashes(path);
  const found: RouteFile[] = [];
  for (const place of placesOf(lexicon).routes) {
    const { framework, rows, folders } = place;
    // What is asked first is asked of every file there is.
    if (!folders.some((folder) => isUnder(folder, name))) continue;
    const { dependsOn = [] } = framework.files ?? {};
    if (rows.named) {
      const owner = ownerOf(path);
      if (saysSo(rows, source) || rows.named.dependsOn.some((name) => owner?.dependencies.has(name) === true)) found.push({ framework, rows, site: withSlashes(owner?.folder ?? dirname(path)), path: null, method: null });
      continue;
    }
    if (rows.files === undefined && dependsOn.length === 0) {
      if (saysSo(rows, source)) found.push({ framework, rows, site: null, path: null, method: null });
      continue;
    }
    const owner = ownerOf(path);
    if (!owner || (dependsOn.length > 0 && !dependsOn.some((dependency) => owner.dependencies.has(dependency)))) continue;
    if (!saysSo(rows, source) || !mayLieIn(place, name) || isForBrowsers(ast)) continue;
    if ((rows.injected || rows.listed?.only) && found.some((file) => file.framework === framework)) continue;
    const at = locate(place, withSlashes(owner.folder), name);
    if (at) found.push({ framework, rows, site: at.site, ...routeAt(rows, at.below), ...(place.isOther(at.below) && { isOther: true }) });
  }
  // What a framework finds by its place is no server of its own, whatever it exports beside.
  return found.some(({ rows }) => rows.files !== undefined) ? found.filter(({ site }) => site !== null) : found;
}

/** Whether a text has what such files have to contain. */
function saysSo({ directive, words = [], writes }: RouteFiles, { text, ast }: SourceFile): boolean {
  if (directive !== undefined && !text.includes(directive)) return false;
  const holds = (word: string): boolean =>
    text.includes(word) && (word !== writes || getOrMake(getOrMake(written, ast, () => new Map<string, boolean>()), word, () => givesProperty(ast, word)));
  return words.every((word) => (typeof word === 'string' ? holds(word) : word.some(holds)));
}

const written = new WeakMap<SourceFile['ast'], Map<string, boolean>>();

/** Whether code gives an object a property of a name: `{ name: … }`, `object.name = …`. */
function givesProperty(node: TSESTree.Node, name: string): boolean {
  if (node.type === 'ObjectExpression' && node.properties.some((each) => each.type === 'Property' && staticName(each) === name)) return true;
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && staticName(node.left) === name) return true;
  if (node.type === 'PropertyDefinition' && staticName(node) === name) return true;
  return childrenOf(node).some((child) => givesProperty(child, name));
}

/** Code that a directive sends to browsers answers nothing here. */
function isForBrowsers({ body }: SourceFile['ast']): boolean {
  return body.some((statement) => 'directive' in statement && statement.directive === 'use client');
}

/** Files of a framework that see the requests for a site first. */
export function guardFilesOf(lexicon: Lexicon, framework: FrameworkRow, site: string, files: readonly string[]): { readonly rows: GuardFiles; readonly paths: readonly string[] }[] {
  return (placesOf(lexicon).guards.get(framework) ?? []).map((place) => ({ rows: place.rows, paths: files.filter((file) => isAt(place, site, withSlashes(file))) }));
}

function isAt<Rows>({ folders, matches }: Place<Rows>, site: string, name: string): boolean {
  return folders.some((folder) => {
    const base = `${site}/${folder === '' ? '' : `${folder}/`}`;
    return name.startsWith(base) && matches(name.slice(base.length));
  });
}

function isUnder(folder: string, name: string): boolean {
  return folder === '' || name.includes(`/${folder}/`);
}

function mayLieIn<Rows>({ folders, matches }: Place<Rows>, name: string): boolean {
  return folders.some((folder) => {
    if (folder === '') return true;
    for (let at = name.indexOf(`/${folder}/`); at !== -1; at = name.indexOf(`/${folder}/`, at + 1)) {
      if (matches(name.slice(at + folder.length + 2))) return true;
    }
    return false;
  });
}

/** Apps that have no package.json of their own, in the folders where several live in one repository. */
const APP = /^(?:apps?|packages|sites|services|libs|projects|examples|layers)\/[^/]+\//;

function locate<Rows>({ folders, matches }: Place<Rows>, owner: string, name: string): { site: string; below: string } | null {
  if (!name.startsWith(`${owner}/`)) return null;
  const inside = name.slice(owner.length + 1);
  for (const prefix of ['', APP.exec(inside)?.[0] ?? '']) {
    for (const folder of folders) {
      const base = prefix + (folder === '' ? '' : `${folder}/`);
      if (inside.startsWith(base) && matches(inside.slice(base.length))) return { site: `${owner}/${prefix}`.slice(0, -1), below: inside.slice(base.length) };
    }
  }
  return null;
}

const METHOD = /\.(get|post|put|patch|delete|head|options|connect|trace)$/;

/** The path and method that the name of a file says. Folders in parentheses, and those that begin with `@`, only group others. */
function routeAt({ path, prefix = '', suffixed, eponymous }: RouteFiles, below: string): Pick<RouteFile, 'path' | 'method'> {
  if (path === undefined) return { path: null, method: null };
  if (path === 'dotted') return { path: dottedPath(below), method: null };
  const segments = below.split('/');
  const last = (segments.pop() ?? '').replace(/\.\w+$/, '');
  const method = suffixed ? (METHOD.exec(last)?.[1]?.toUpperCase() ?? null) : null;
  const file = method === null ? last : last.replace(METHOD, '');
  if (path === 'file' && file !== 'index' && !(eponymous && segments.at(-1) === file)) segments.push(file);
  const named = segments.filter((segment) => !/^(?:\(.*\)$|@)/.test(segment));
  return { path: `${prefix}/${named.join('/')}`, method };
}

/**
 * `routes/api.orders.$id.ts` or `routes/api+/orders+/$id.ts`: `/api/orders/:id`. Null for what has no path of its own, or several.
 * Source: https://reactrouter.com/how-to/file-route-conventions, https://github.com/kiliman/remix-flat-routes
 */
function dottedPath(below: string): string | null {
  const [, name] = /^[^/]+\/(.*)\.\w+$/.exec(below) ?? [];
  // The root has a part in every page.
  if (name === undefined) return '/';
  if (/[()]/.test(name)) return null;
  const parts = name.replaceAll(/\+?\/|\.(?![^[]*\])/g, '\0').split('\0');
  if (/^(?:route|_?index|_layout)$/.test(parts.at(-1) ?? '')) parts.pop();
  const named = parts.filter((part) => !part.startsWith('_')).map((part) => part.replace(/_$/, '').replaceAll(/[[\]]/g, '').replace(/^\$$/, '*').replace(/^\$/, ':'));
  return `/${named.join('/')}`;
}

export function withSlashes(path: string): string {
  return path.includes('\\') ? path.replaceAll('\\', '/') : path;
}
