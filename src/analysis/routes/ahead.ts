import { textOf } from '../source.ts';
import type { Snapshot } from '../values/frame.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import { parametersIn } from '../values/syntax.ts';
import { type FunctionValue, optionsOf, originOf, type Value } from '../values/value.ts';
import { chainFor, roleOf, startChain } from './guards.ts';
import { type Ahead, CHECKS_ALL, leftByAll, mayLeave } from './left.ts';
import { directMountsOf, type Mount, pathsBelow } from './mounts.ts';
import { coversAll, takenApart } from './paths.ts';
import { type Container, isOrdered, isThere, type Item, type Operation, type PathPattern, type Registry, registryOf } from './registry.ts';
import { workerOf } from './workers.ts';

/*
 * What middleware in front of a route leaves of a request: what it puts there (`req.limit = …`), and what it has found out about it before it let it pass.
 */

/** A request on its way to a route, as a container sees it. */
interface Coming {
  readonly container: Container;
  readonly operation: Operation;
  readonly paths: readonly PathPattern[];
  readonly route: Operation;
}

/** What is left of a request when it comes to a route; null for nothing that matters to sizes, and where routers are mounted in several places. */
export function stateAhead(machine: Machine, container: Container, route: Operation): Snapshot | null {
  return leavesAnything(machine) ? leftBy(machine, { container, operation: route, paths: route.paths, route }, new Set()) : null;
}

const anything = new WeakMap<Registry, { readonly version: number; readonly leaves: boolean }>();

/** Whether any middleware of the program may leave something: asked for each route. */
function leavesAnything(machine: Machine): boolean {
  const registry = registryOf(machine);
  const { version, containers } = registry;
  const known = anything.get(registry);
  if (known?.version === version) return known.leaves;
  const leaves = [...containers.values()].some((each) => leavingOf(machine, each).length > 0);
  anything.set(registry, { version, leaves });
  return leaves;
}

/** Whether what is left of a request holds something that may be large when it is sent. */
export function holdsText(left: Snapshot | null): boolean {
  return left !== null && [...left.writes.values()].some((value) => optionsOf(value).some(({ kind }) => !/^(?:number|constant|input)$/.test(kind)));
}

function leftBy(machine: Machine, coming: Coming, visited: Set<Container>): Snapshot | null {
  const { container } = coming;
  if (visited.has(container)) return null;
  visited.add(container);
  const [mount, ...others] = directMountsOf(machine, container);
  if (others.length > 0) return null;
  const outside = mount ? leftByMount(machine, mount, coming, visited) : null;
  const index = container.operations.indexOf(coming.operation);
  return leavingOf(machine, container)
    .filter(({ operation, position }) => isAhead(machine, operation, position < index, coming))
    .reduce((left, { operation: { items } }) => leftByItems(machine, container, items, left), outside);
}

function leftByMount(machine: Machine, { parent, operation, item }: Mount, { paths, route }: Coming, visited: Set<Container>): Snapshot | null {
  const outside = leftBy(machine, { container: parent, operation, paths: pathsBelow(operation, paths), route }, visited);
  return leftByItems(machine, parent, operation.items.slice(0, item), outside);
}

/** Whether an operation certainly sees every request that comes to another one. */
function isAhead(machine: Machine, operation: Operation, isEarlier: boolean, { container, operation: other, paths, route }: Coming): boolean {
  const { thing } = container;
  if (operation.kind === 'route' && !(isEarlier && comesFirst(operation, container, paths))) return false;
  if (operation === other || !isThere(machine, container, operation, isEarlier, other === route) || !isOrdered(container, operation, other.entry)) return false;
  const seesMethod = operation.methods.includes('*') || route.methods.every((method) => operation.methods.includes(method));
  return seesMethod && coversAll(takenApart(thing, operation.paths), takenApart(thing, paths), operation) === true;
}

/** Whether a route that passes requests on does so to another one, which calls the parameters in the path the same. */
function comesFirst({ paths: own }: Operation, { thing: { framework } }: Container, paths: readonly PathPattern[]): boolean {
  if (paths.every((path) => path !== null && own.includes(path))) return true;
  return !framework.paths?.specific && own.every((path) => typeof path === 'string' && !path.includes(':'));
}

/** An operation with its place among those of its container. */
interface Leaving {
  readonly operation: Operation;
  readonly position: number;
}

const leaving = new WeakMap<Container, { readonly version: number; readonly list: readonly Leaving[] }>();

/** The operations of a container whose functions may leave something: few, beside many routes. */
function leavingOf(machine: Machine, container: Container): readonly Leaving[] {
  const { version } = registryOf(machine);
  const known = leaving.get(container);
  if (known?.version === version) return known.list;
  const list = container.operations.flatMap((operation, position): Leaving[] => {
    const { kind, apart, request, items } = operation;
    const isMiddleware = (kind === 'use' || kind === 'hook' || (kind === 'route' && passesOn(container, items))) && !apart && request === null;
    // What other files bring is looked up only for requests that come by.
    return isMiddleware && items.some((item) => optionsOf(item.value).some(isOfOtherFile) || leaverOf(machine, container, item) !== null) ? [{ operation, position }] : [];
  });
  leaving.set(container, { version, list });
  return list;
}

/** Whether the last callback of a route may pass requests on to those that are registered behind it. */
function passesOn({ thing: { framework, row } }: Container, items: readonly Item[]): boolean {
  const value = items.at(-1)?.value;
  const place = framework.parameters?.indexOf('next') ?? -1;
  const next = value?.kind === 'function' && row.order !== 'any' ? parametersIn(value.node)[place] : undefined;
  return value?.kind === 'function' && next?.type === 'Identifier' && new RegExp(String.raw`(?<![\w$.])${next.name.replaceAll('$', String.raw`\$`)}\s*\(\s*\)`).test(textOf(value.node.body));
}

/** Whether a value is what another file exports, or what that makes: `maxOf('n', 50)`. */
function isOfOtherFile(value: Value): boolean {
  const origin = originOf(value);
  return origin !== null && origin.file !== null;
}

/** The function that works for an item, where it may leave something, or a package that checks requests; null for any other. */
function leaverOf(machine: Machine, { thing: { framework } }: Container, item: Item): FunctionValue | 'checks' | null {
  const value = workerOf(machine, framework, settledOrMade(machine, item.value));
  if (value.kind === 'passes' && value.checks) return 'checks';
  return value.kind === 'function' && mayLeave(value) ? value : null;
}

/** What the items of an operation leave of what those before have left. */
function leftByItems(machine: Machine, container: Container, items: readonly Item[], before: Snapshot | null): Snapshot | null {
  const { framework } = container.thing;
  const ahead = items.flatMap((item): Ahead[] => {
    const value = leaverOf(machine, container, item);
    if (!value) return [];
    if (value === 'checks') return [CHECKS_ALL];
    const run = (left: Snapshot | null): ReturnType<Ahead['run']> => {
      const chain = chainFor(machine, { ...startChain(machine, framework, { node: item.node }), before: left }, item);
      const role = machine.budget.apart(() => roleOf(machine, { ...item, value }, chain));
      return { next: 'next' in role ? role.next : null, skips: role.kind === 'passes' && role.outcome?.passes.some(({ skips }) => skips) === true };
    };
    return [{ value, run }];
  });
  return leftByAll(ahead, before);
}
