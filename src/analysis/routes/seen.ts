import type { KnownRequest } from '../values/contexts.ts';
import type { Machine } from '../values/machine.ts';
import { fullPathsOf } from './full-paths.ts';
import { PASSES, type Role, roleOnRequest } from './guards.ts';
import { examplesOfPattern } from './paths.ts';
import type { Part } from './registrations.ts';
import type { Container, Operation, PathPattern } from './registry.ts';

/** Requests for a route, as they come to a container. */
interface Coming {
  readonly container: Container;
  readonly paths: readonly PathPattern[];
  readonly methods: readonly string[];
}

/** What a middleware that asks for the path or the method does to the requests that come to it. */
export function rolesOnRequests(machine: Machine, operation: Operation, { item, role }: Part, coming: Coming): readonly Role[] {
  const { container: { thing: { framework } }, methods } = coming;
  const seen = role.asksPath ? pathsSeen(machine, operation, coming) : [{ path: null }];
  if (!seen) return role.kind === 'guard' ? [role, PASSES] : [role];
  const verbs = !role.asksMethod ? [null] : methods.includes('*') ? ['GET', 'POST'] : methods;
  const requests = seen.flatMap((request) => verbs.map((method): KnownRequest => ({ ...request, method })));
  return [...new Set(requests.map((request) => roleOnRequest(machine, framework, item, request)))];
}

type Seen = Pick<KnownRequest, 'path' | 'below'>;

/** Examples of the paths of requests, with how much of them a middleware sees, each way that it may be; null where they cannot be told. */
function pathsSeen(machine: Machine, operation: Operation, { container, paths }: Coming): readonly Seen[] | null {
  const seen = paths.map((path) => pathSeen(machine, operation, container, path));
  return seen.every((each) => each !== null) ? seen.flat() : null;
}

function pathSeen(machine: Machine, { kind, exact, paths: own }: Operation, container: Container, path: PathPattern): readonly Seen[] | null {
  const { strips } = container.thing.framework.paths ?? {};
  const full = typeof path === 'string' ? fullPathsOf(machine, container, [path]) : null;
  if (!full || typeof path !== 'string') return null;
  const lengths = kind === 'use' && !exact ? own.map(lengthOf) : [0];
  if (strips !== false && lengths.includes(null)) return null;
  const found = full.map((whole) => {
    const examples = examplesOfPattern(whole);
    const outer = lengthOf(whole);
    if (!examples || outer === null) return null;
    const hidden = lengths.map((length) => outer - countOf(path) + (length ?? 0));
    const belows = new Set([...(strips === true ? [] : [0]), ...(strips === false ? [] : hidden)]);
    return examples.flatMap((example) => [...belows].map((below): Seen => ({ path: example, below })));
  });
  return found.every((each) => each !== null) ? found.flat() : null;
}

/** How many segments a path has; null for one that may have more or fewer. */
function lengthOf(path: PathPattern): number | null {
  if (path === '*' || path === '/*') return 0;
  return typeof path !== 'string' || /[*(){}?+]/.test(path) ? null : countOf(path);
}

function countOf(path: string): number {
  return path.split('/').filter((segment) => segment !== '').length;
}

/** A path without as many segments as what it is mounted on has. */
export function withoutPrefix(path: string, prefix: string): string {
  return `/${path.split('/').filter((segment) => segment !== '').slice(countOf(prefix)).join('/')}`;
}
