import type { ObjectRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { contentsOf } from '../values/lists.ts';
import type { Machine } from '../values/machine.ts';
import { optionsOf, settle, type Thing, type Value } from '../values/value.ts';
import { handingOver, mayKnow } from './handovers.ts';
import { joinPaths } from './paths.ts';
import { type Container, type Item, type Operation, type PathPattern, registryOf } from './registry.ts';
import type { Outcome } from './runs.ts';

/** Whether an app lets nobody in, where others do: it was made for its routes, as for their documentation. */
export function isIdle(machine: Machine, container: Container, above: readonly Container[] = []): boolean {
  const { thing, created, leaves, served, handed } = container;
  const mounted = mountsOf(machine, container);
  if (mounted.length > 0) return mounted.every(({ parent }) => parent !== container && !above.includes(parent) && isIdle(machine, parent, [...above, container]));
  return thing.row.role === 'app' && created && !leaves && !served && !handed && servesByCall(thing.row);
}

const serving = new WeakMap<ObjectRow, boolean>();

/** Whether apps of a kind let requests in by a call of their own. Asked of each route. */
function servesByCall(row: ObjectRow): boolean {
  return getOrMake(serving, row, () => Object.values(row.members).some((member) => member.does === 'load' && member.serves === true));
}

export interface Mount {
  readonly parent: Container;
  readonly operation: Operation;
  readonly item: number;
  /** All that the function does which hands requests to the container: `(req, res) => app(req, res)`. */
  readonly inside: Outcome | null;
}

/**
 * The paths below a mount. A router in the place of a route's callback is asked for the whole path: `app.all('/entries*', router)`. What it has for
 * all paths answers those of the route.
 */
export function pathsBelow({ kind, paths: outer }: Operation, inner: readonly PathPattern[]): readonly PathPattern[] {
  if (kind === 'route') return inner.flatMap((path) => (path === '*' || path === '/*' ? outer : [path]));
  return outer.flatMap((each) => inner.map((path) => joinPaths(each, path)));
}

type Known = WeakMap<Container, { readonly version: number; readonly list: readonly Mount[] }>;

const mounts: Known = new WeakMap();
const direct: Known = new WeakMap();
const within: Known = new WeakMap();

/** Where a container is mounted, as far as files have been read. Asked when all has run that may mount it. */
export function mountsOf(machine: Machine, container: Container): readonly Mount[] {
  return mountsIn(mounts, machine, container, (parent, operation, item) => (parent === container ? null : handingOver(machine, parent, operation, item, container, holds)));
}

/** The same without functions that hand requests to it: nothing has to run to tell. */
export function directMountsOf(machine: Machine, container: Container): readonly Mount[] {
  return mountsIn(direct, machine, container, () => null);
}

function mountsIn(cache: Known, machine: Machine, container: Container, insideOf: (parent: Container, operation: Operation, item: Item) => Outcome | null, isIt: typeof holds = holds): readonly Mount[] {
  const { version, containers } = registryOf(machine);
  const known = cache.get(container);
  if (known?.version === version) return known.list;
  const list: Mount[] = [];
  for (const parent of [...containers.values()]) {
    for (const operation of [...parent.operations]) {
      if (operation.kind !== 'use' && operation.kind !== 'route') continue;
      for (const [item, given] of operation.items.entries()) {
        const inside = insideOf(parent, operation, given);
        if (inside || isIt(machine, given.value, container.thing)) list.push({ parent, operation, item, inside });
      }
    }
  }
  list.sort((one, other) => comparePlaces(one.operation, other.operation));
  cache.set(container, { version, list });
  return list;
}

/** Whether a package makes something of a container that is mounted on another one: who comes by that may come to it. */
export function isMountedWithin(machine: Machine, container: Container): boolean {
  return mountsIn(within, machine, container, () => null, isMadeOf).some(({ parent, operation }) => parent !== container && operation.kind === 'use');
}

function isMadeOf(machine: Machine, value: Value, thing: Thing): boolean {
  return optionsOf(value).some((option) => option.kind === 'result' && option.of.file === null && option.args.some((given) => holds(machine, given, thing)));
}

/** By file and place: an order that does not depend on which file was read first. */
function comparePlaces(one: Operation, other: Operation): number {
  if (one.source === other.source) return one.node.range[0] - other.node.range[0];
  return one.source.path < other.source.path ? -1 : 1;
}

/** Whether a value is a container, or brings it along. An import is looked up where its file can know of the container at all. */
export function holds(machine: Machine, value: Value, thing: Thing): boolean {
  return optionsOf(value).some((option) => {
    switch (option.kind) {
      case 'thing':
        // `router.fetch` stands for the router.
        return option.id === thing.id || (option.owner?.id === thing.id && option.type === thing.type && option.path === null && option.prefix === thing.prefix);
      case 'list':
        return contentsOf(option).some((item) => holds(machine, item, thing));
      case 'external': {
        if (!mayKnow(machine, option.file, thing)) return false;
        const found = settle(option);
        return found.kind !== 'external' && holds(machine, found, thing);
      }
      default:
        return false;
    }
  });
}
