import type { PathPattern, RegExpPath } from './registry.ts';

interface Segments {
  readonly segments: readonly string[];
  /** The path ends in a wildcard. */
  readonly open: boolean;
}

/**
 * Whether every request for `route` is one that middleware at `guard` sees. Undefined = cannot be said.
 *
 * @param guard path of the guarding registration
 * @param route path of the route, relative to the same container
 * @param match `prefix` for `use`, `exact` for verbs
 */
export function covers(guard: PathPattern, route: PathPattern, match: 'prefix' | 'exact', caseSensitive: boolean): boolean | undefined {
  if (guard === null) return undefined;
  if (typeof guard === 'object') return coversByRegExp(guard, route);
  const outer = split(guard, caseSensitive);
  if (outer.segments.length === 0 && (match === 'prefix' || outer.open)) return true;
  if (route === null || typeof route === 'object') return undefined;
  const inner = split(route, caseSensitive);
  if (outer.segments.length > inner.segments.length) return false;
  for (const [index, segment] of outer.segments.entries()) {
    if (segment !== ':' && segment !== '*' && segment !== inner.segments[index]) return false;
  }
  return match === 'prefix' || outer.open || (inner.segments.length === outer.segments.length && !inner.open);
}

function coversByRegExp(guard: RegExpPath, route: PathPattern): boolean | undefined {
  if (['.*', '(?:)', '^', '^.*$', '^/', String.raw`^\/`].includes(guard.source)) return true;
  if (route === null) return undefined;
  if (typeof route === 'object') return route.source === guard.source && route.flags === guard.flags ? true : undefined;
  if (/[(*:?{]/.test(route)) return undefined;
  try {
    return new RegExp(guard.source, guard.flags.replaceAll(/[gy]/g, '')).test(route);
  } catch {
    return undefined;
  }
}

const splits = new Map<string, Segments>();
const MAX_SPLITS = 5000;

function split(path: string, caseSensitive: boolean): Segments {
  const key = caseSensitive ? path : path.toLowerCase();
  let segments = splits.get(key);
  if (!segments) {
    if (splits.size >= MAX_SPLITS) splits.clear();
    splits.set(key, (segments = splitAnew(key)));
  }
  return segments;
}

/** Path segments without parameters' names; wildcards of Express 4 (`*`, `(.*)`) and 5 (`{*rest}`, `*rest`) at the end make it open. */
function splitAnew(path: string): Segments {
  const plain = path.replace(/\/?\{\/?\*\w*\}$|\/?\*\w*$|\/?\(\.\*\)$/, '*');
  const open = plain.endsWith('*');
  const segments = (open ? plain.slice(0, -1) : plain).split('/').filter((segment) => segment !== '');
  return { open, segments: segments.map((segment) => (segment.startsWith(':') ? ':' : segment)) };
}

/** Two paths one behind the other. */
export function joinPaths(outer: PathPattern, inner: PathPattern): PathPattern {
  if (outer === null || inner === null || typeof outer === 'object') return null;
  if (typeof inner === 'object') return outer === '/' || outer === '' ? inner : null;
  const joined = `${outer.replace(/\/+$/, '')}/${inner.replace(/^\/+/, '')}`;
  return joined.length > 1 ? joined.replace(/\/$/, '') : '/';
}

/** Whether a path has a parameter of this name. */
export function hasParameter(path: PathPattern, name: string): boolean {
  return typeof path === 'string' && path.split('/').some((segment) => segment.replace(/[(*+?{].*$/, '') === `:${name}`);
}

/** A path as a message shows it: a RegExp between slashes, null where it is not constant. */
export function showPath(path: PathPattern): string | null {
  return typeof path === 'object' && path !== null ? `/${path.source}/${path.flags}` : path;
}
