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

/** What clients call the routes of an object by, through those that hold it: `post.list`; none where nothing does, or by no name. */
export function namesOf(machine: Machine, container: Container): readonly string[] {
  return [...new Set(namesThrough(machine, container, 0))].filter((name) => name !== '');
}

function namesThrough(machine: Machine, container: Container, depth: number): readonly string[] {
  const keys = depth > 6 ? [] : mountsOf(machine, container).flatMap(({ parent, operation, item }) => {
    const key = operation.items[item]?.key;
    return key === undefined ? [] : [{ parent, key }];
  });
  return keys.length === 0 ? [''] : keys.flatMap(({ parent, key }) => namesThrough(machine, parent, depth + 1).map((outer) => joinNames(outer, key)));
}

export function joinNames(outer: string, inner: string): string {
  return outer === '' || inner === '' ? outer + inner : `${outer}.${inner}`;
}

/** Some frameworks let paths begin without one. */
function withSlash(path: string | null): string | null {
  return path !== null && /^\w/.test(path) ? `/${path}` : path;
}
