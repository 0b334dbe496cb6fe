import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../knowledge/schema.ts';
import { mergeChecks } from '../sizes/checks.ts';
import { readSchema } from '../sizes/schemas.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { NOT_FOLLOWED, optionsOf, settle, type Thing, type Value } from '../values/value.ts';
import { joinNames } from './full-paths.ts';
import { roleInStack } from './guards.ts';
import { loadedBy } from './loaded.ts';
import { addOperation, itemsFrom } from './operations.ts';
import { type Container, containerOf, createThing, type Item, registryOf } from './registry.ts';

/**
 * A builder that is never changed: each of its methods gives a new one, which has all that the old one had.
 * Source: https://trpc.io/docs/server/middlewares
 */
export function derive(machine: Machine, thing: Thing, { checks }: Extract<Member, { does: 'derive' }>, site: CallSite): Value {
  const copy = copyOf(machine, thing, site.node);
  const to = copy && containerOf(machine, copy);
  if (!copy || !to) return NOT_FOLLOWED;
  const schema = site.args[0]?.value;
  if (checks === undefined) addOperation(machine, copy, { kind: 'use', items: itemsFrom(site, 0).map((item) => ({ ...item, hook: true as const })), node: site.node });
  else if (schema) to.checked = mergeChecks(to.checked, new Map([[checks, readSchema(machine, schema)]]));
  return copy;
}

/** An object of its own. One that calls routes is limited as these are: whether it does so for each request is open. */
export function start(machine: Machine, thing: Thing, { object, holds }: Extract<Member, { does: 'start' }>, site: CallSite): Value {
  const held = holds === undefined ? thing.holds : holds === 'self' ? thing : (site.args[holds]?.value ?? null);
  const isLast = !thing.framework.objects[object]?.call;
  if (machine.request && held && isLast && hasGuards(machine, held)) machine.request.refusals.push({ clear: false, node: site.node, present: machine.state.path.present });
  return createThing(machine, thing.framework, object, site.node, held ? { holds: held } : {}) ?? NOT_FOLLOWED;
}

const guarding = new WeakMap<Container, { readonly version: number; readonly found: boolean }>();

/** Whether anything stands in front of the routes of a router that may refuse for the rate. */
function hasGuards(machine: Machine, value: Value): boolean {
  return thingsIn(value).some((thing) => {
    const container = containerOf(machine, thing);
    const { version } = registryOf(machine);
    if (!container) return false;
    const known = guarding.get(container);
    if (known?.version === version) return known.found;
    // A router that holds itself has no more than it has.
    guarding.set(container, { version, found: false });
    const items = container.operations.flatMap((operation) => operation.items);
    const found = items.some((item) => (item.hook ? roleInStack(machine, thing.framework, item).kind !== 'passes' : hasGuards(machine, item.value)));
    guarding.set(container, { version, found });
    return found;
  });
}

/** A new object with all that the old one had. */
export function copyOf(machine: Machine, thing: Thing, node: TSESTree.Node): Thing | undefined {
  const copy = createThing(machine, thing.framework, thing.type, node);
  const [from, to] = [containerOf(machine, thing), copy && containerOf(machine, copy)];
  if (!copy || !from || !to) return undefined;
  to.operations.push(...from.operations.filter(({ kind }) => kind === 'use'));
  to.checked = from.checked;
  return copy;
}

/** An object of routes, which may stand in objects of their own. What a builder has stands in front of those that it is given. */
export function gather(machine: Machine, thing: Thing, { object, loads }: Extract<Member, { does: 'gather' }>, { args, node }: CallSite): Value {
  const whole = createThing(machine, thing.framework, object, node);
  const [from, to] = [containerOf(machine, thing), whole && containerOf(machine, whole)];
  if (from && to) to.operations.push(...from.operations.filter(({ kind }) => kind === 'use'));
  if (whole) gatherInto(machine, whole, loads ? args.map((each) => ({ ...each, value: loadedBy(machine, each.value) })) : args, node);
  return whole ?? NOT_FOLLOWED;
}

/** Mounts the objects of routes in arguments. */
export function gatherInto(machine: Machine, whole: Thing, args: CallSite['args'], at: TSESTree.Node): void {
  const items = args.flatMap(({ node, value }) => namedIn(value).map(([key, each]): Item => ({ node, value: each, key })));
  if (items.length > 0) addOperation(machine, whole, { kind: 'use', items, node: at });
}

const MAX_DEPTH = 4;

function thingsIn(value: Value): Thing[] {
  return namedIn(value).map(([, thing]) => thing);
}

/** Objects of the framework in objects and lists, with the names that lead to them. */
function namedIn(value: Value, name = '', depth = 0): (readonly [string, Thing])[] {
  if (depth > MAX_DEPTH) return [];
  return optionsOf(settle(value)).flatMap((option): (readonly [string, Thing])[] => {
    switch (option.kind) {
      case 'thing':
        return [[name, option]];
      case 'record':
        return [...option.fields].flatMap(([key, field]) => namedIn(field, joinNames(name, key), depth + 1));
      case 'list':
        return (option.items ?? []).flatMap((item) => namedIn(item, name, depth + 1));
      default:
        return [];
    }
  });
}
