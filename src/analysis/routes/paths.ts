import { isSameSteady } from '../values/steady.ts';
import type { Thing, Value } from '../values/value.ts';
import type { OpenPath, PathPattern, RegExpPath } from './registry.ts';

/** A path taken apart, so that it can be held against many others. */
export interface Path {
  readonly pattern: PathPattern;
  /** Null for a RegExp, and for a path that is not constant. Of one that begins with an unknown base, what stands behind that. */
  readonly split: Segments | null;
}

interface Segments {
  readonly segments: readonly string[];
  /** The path ends in a wildcard. */
  readonly open: boolean;
  /** What the wildcard stands for begins with a slash, which has to be there: `/v2/*` is not `/v2`. */
  readonly below: boolean;
}

type Match = 'prefix' | 'text' | 'exact';

/**
 * Whether every request for `route` is one that middleware at `guard` sees. Undefined = cannot be said.
 *
 * @param guard path of the guarding registration
 * @param route path of the route, relative to the same container
 * @param match `prefix` for `use`, `exact` for verbs, `text` where `/api` is a prefix of `/apiary`
 */
export function covers(outer: Path, inner: Path, match: Match): boolean | undefined {
  const { pattern: guard } = outer;
  const { pattern: route } = inner;
  if (guard === null) return undefined;
  if (beginAlike(guard, route)) return coversSegments(outer.split, inner.split, match);
  if (typeof guard === 'object') return 'tail' in guard ? coversByTail(guard, route, typeof route === 'string' ? inner.split : null) : coversByRegExp(guard, route);
  return coversSegments(outer.split, null, match);
}

/** Whether two paths are written from where the other begins: both from the root, or both behind the same base that is not known. */
function beginAlike(guard: PathPattern, route: PathPattern): boolean {
  const [base, below] = [baseOf(guard), baseOf(route)];
  return base === undefined || below === undefined ? typeof guard === 'string' && typeof route === 'string' : isSameSteady(base, below);
}

/** @param inner null where it cannot be compared */
function coversSegments(outer: Segments | null, inner: Segments | null, match: Match): boolean | undefined {
  if (!outer) return undefined;
  if (outer.segments.length === 0 && (match !== 'exact' || outer.open)) return true;
  if (!inner) return undefined;
  if (outer.segments.length > inner.segments.length) return false;
  const last = match === 'text' && !outer.open ? outer.segments.length - 1 : -1;
  if (outer.below && outer.segments.length === inner.segments.length && !inner.open) return false;
  const seen = outer.segments.map((segment, index) => (index === last && beginsWith(inner.segments[index], segment)) || coversSegment(segment, inner.segments[index] ?? ''));
  if (seen.includes(false)) return false;
  if (seen.includes(undefined)) return undefined;
  return match !== 'exact' || outer.open || (inner.segments.length === outer.segments.length && !inner.open);
}

/**
 * The same for middleware at several paths, and a route with several.
 *
 * @param how whether the middleware sees what its paths match, or all that begins with them, or with their text
 */
export function coversAll(guards: readonly Path[], routes: readonly Path[], how: { readonly exact: boolean; readonly partial: boolean }): boolean | undefined {
  const match = how.exact ? 'exact' : how.partial ? 'text' : 'prefix';
  let isCertain = true;
  for (const route of routes) {
    const answers = guards.map((guard) => covers(guard, route, match));
    if (answers.includes(true)) continue;
    if (!answers.includes(undefined)) return false;
    isCertain = false;
  }
  return isCertain ? true : undefined;
}

/** Paths as they are registered on an object of a framework. */
export function takenApart({ framework }: Thing, paths: readonly PathPattern[]): Path[] {
  const { caseSensitive = true, below = false } = framework.paths ?? {};
  return paths.map((path) => takeApart(path, caseSensitive, below));
}

/** Whether a segment that is written out begins with another one. */
function beginsWith(segment: string | undefined, start: string): boolean {
  return segment !== undefined && !/[:*(]/.test(segment) && segment.startsWith(start);
}

function coversSegment(guard: string, segment: string): boolean | undefined {
  if (guard === ':' || guard === '*' || guard === segment) return true;
  if (!guard.startsWith(':(')) return false;
  if (segment === ':') return false;
  // Classes of characters have lost their case.
  if (segment.startsWith(':') || guard.includes('\\')) return undefined;
  try {
    return new RegExp(`^(?:${guard.slice(1)})$`).test(segment);
  } catch {
    return undefined;
  }
}

/** The unknown value that a path begins with. */
function baseOf(path: PathPattern): Value | undefined {
  return typeof path === 'object' && path !== null && 'tail' in path ? path.base : undefined;
}

/** What ends in a name sees only requests that have this name: not all those for a route which nowhere asks for it. */
function coversByTail({ tail }: OpenPath, pattern: PathPattern, route: Segments | null): false | undefined {
  // What a parameter is followed by, or must be, is not held against the name.
  if (typeof pattern === 'string' && /:\w+[^\w/?]/.test(pattern)) return undefined;
  const name = tail.toLowerCase().split('/').findLast((segment) => segment !== '');
  if (!route || name === undefined || !/^[\w.-]+$/.test(name)) return undefined;
  return route.segments.every((segment) => segment === ':' || (/^[\w.-]+$/.test(segment) && !segment.toLowerCase().endsWith(name))) ? false : undefined;
}

function coversByRegExp(guard: RegExpPath, route: PathPattern): boolean | undefined {
  if (['.*', '(?:)', '^', '^.*$', '^/', String.raw`^\/`].includes(guard.source)) return true;
  if (route === null) return undefined;
  if (typeof route === 'object') return 'source' in route && route.source === guard.source && route.flags === guard.flags ? true : undefined;
  if (/[(*:?{]/.test(route)) return undefined;
  try {
    return new RegExp(guard.source, guard.flags.replaceAll(/[gy]/g, '')).test(route);
  } catch {
    return undefined;
  }
}

/**
 * Takes a path apart, in lower case where case does not matter.
 *
 * @param below whether a wildcard behind a slash leaves out the path in front of that: see `FrameworkRow.paths`
 */
export function takeApart(pattern: PathPattern, caseSensitive: boolean, below = false): Path {
  const text = typeof pattern === 'string' ? pattern : pattern !== null && 'tail' in pattern && pattern.base ? pattern.tail : null;
  return { pattern, split: text === null ? null : segmentsOf(caseSensitive ? text : text.toLowerCase(), below) };
}

/** Path segments without parameters' names, but with what they must match; wildcards of Express 4 (`*`, `(.*)`) and 5 (`{*rest}`, `*rest`), and of h3 (`**`) at the end make it open. */
function segmentsOf(path: string, below: boolean): Segments {
  const plain = path.replace(/\/?\{\/?\*\w*\}$|\/?\*{1,2}\w*$|\/?\(\.\*\)$/, '*');
  const open = plain.endsWith('*');
  const segments = (open ? plain.slice(0, -1) : plain).split('/').filter((segment) => segment !== '');
  return { open, below: open && below && /\w\/\*\w*$/.test(path), segments: segments.map((segment) => (segment.startsWith(':') ? `:${bracketed(segment)}` : segment)) };
}

function bracketed(segment: string): string {
  const start = segment.indexOf('(');
  return start === -1 ? '' : segment.slice(start, segment.lastIndexOf(')') + 1);
}

/** Two paths one behind the other. */
export function joinPaths(outer: PathPattern, inner: PathPattern): PathPattern {
  if (outer === null || inner === null) return null;
  if (typeof outer === 'object') {
    const tail = 'tail' in outer ? joinPaths(outer.tail, inner) : null;
    return typeof tail === 'string' ? { ...outer, tail } : null;
  }
  if (typeof inner === 'object') return 'tail' in inner || outer === '/' || outer === '' ? inner : null;
  const joined = `${outer.replace(/\/+$/, '')}/${inner.replace(/^\/+/, '')}`;
  return joined.length > 1 ? joined.replace(/\/$/, '') : '/';
}

/** Whether a path has a parameter of this name. */
export function hasParameter(path: PathPattern, name: string): boolean {
  return typeof path === 'string' && path.split('/').some((segment) => segment.replace(/[(*+?{].*$/, '') === `:${name}`);
}

/** A path as a message shows it: a RegExp between slashes, null where it is not constant. */
export function showPath(path: PathPattern): string | null {
  if (typeof path !== 'object' || path === null) return path;
  return 'source' in path ? `/${path.source}/${path.flags}` : null;
}

/** The same for a path of which only the end may be known. */
export function namePath(path: PathPattern): string {
  return showPath(path) ?? (typeof path === 'object' && path !== null && 'tail' in path ? `…${path.tail}` : '…');
}

/** Paths of requests that stand for all those of a route; null where a pattern says more than the names of parameters. */
export function examplesOfPattern(pattern: PathPattern): string[] | null {
  if (typeof pattern !== 'string') return null;
  if (!/[:*?+(){}[\]]/.test(pattern)) return [pattern.startsWith('/') ? pattern : `/${pattern}`];
  const named = pattern.replaceAll(/(?<=\/):\w+(?=\/|$)/g, '\0');
  return /[:*?+(){}[\]]/.test(named) ? null : ['1', 'name'].map((value) => named.replaceAll('\0', value));
}
