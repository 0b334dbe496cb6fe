import type { Machine } from '../values/machine.ts';
import { mountsOf, pathsBelow } from './mounts.ts';
import { showPath } from './paths.ts';
import type { Container, PathPattern } from './registry.ts';

/** The full paths of a route, through its mounts; null where one of them is not constant. */
export function fullPathsOf(machine: Machine, container: Container, paths: readonly PathPattern[], depth = 0): readonly string[] | null {
  const shown = paths.map((path) => withSlash(showPath(path)));
  const places = depth > 6 ? [] : mountsOf(machine, container);
  if (places.length === 0) return shown.every((path) => path !== null) ? [...new Set(shown)] : null;
  const outer = places.flatMap(({ parent, operation }) => fullPathsOf(machine, parent, pathsBelow(operation, paths), depth + 1));
  return outer.every((path) => path !== null) ? [...new Set(outer)] : null;
}

/** Some frameworks let paths begin without one. */
function withSlash(path: string | null): string | null {
  return path !== null && /^\w/.test(path) ? `/${path}` : path;
}
