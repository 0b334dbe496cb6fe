import type { Member } from '../../knowledge/schema.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { NOT_FOLLOWED, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { itemsFrom, pathsAfter, patternsOf } from './operations.ts';
import { containerOf, createThing, flatten, type Handled, type Item, registryOf } from './registry.ts';

/** An object that stands for what a registering call has entered, by which something is done to that afterwards. */
export function handleFor(machine: Machine, { framework }: Thing, object: string, handled: readonly Handled[], site: CallSite): Value {
  const handle = createThing(machine, framework, object, site.node);
  if (!handle) return NOT_FOLLOWED;
  registryOf(machine).handles.set(handle.id, handled);
  return handle;
}

function handledBy(machine: Machine, { id }: Thing): readonly Handled[] {
  return registryOf(machine).handles.get(id) ?? [];
}

/** Callbacks, and the names of the routes that they are for; `*` stands for all. */
export interface Ahead {
  readonly names: readonly (string | null)[];
  readonly items: readonly Item[];
}

/** Puts callbacks in front of those of the routes: behind those that were put there before. */
export function putAhead(machine: Machine, thing: Thing, how: Extract<Member, { does: 'ahead' }>, site: CallSite): void {
  const { of } = how;
  const given: Ahead[] = how.hooks ? hooksIn(how.hooks, site) : [{ names: of === undefined ? ['*'] : namesIn(site.args[of]?.value), items: itemsFrom(site, of === undefined ? 0 : of + 1) }];
  for (const each of handledBy(machine, thing)) putAheadOf(machine, each, given);
}

/** Puts those callbacks in front of a route that are for its name. */
export function putAheadOf(machine: Machine, { operation, name }: Handled, given: readonly Ahead[]): void {
  for (const { names, items } of given) {
    if (!names.includes('*') && !names.includes(name)) continue;
    operation.items = operation.items.toSpliced(operation.ahead, 0, ...items);
    operation.ahead += items.length;
  }
  registryOf(machine).version += 1;
}

/** The hooks that an argument holds. */
export function hooksIn({ in: fields, all }: NonNullable<Extract<Member, { does: 'ahead' }>['hooks']>, { args: [first] }: CallSite): Ahead[] {
  if (!first) return [];
  const hooks = (value: Value): Item[] => flatten({ node: first.node, value }).map((item) => ({ ...item, hook: true as const }));
  const given = settle(first.value);
  if (given.kind !== 'record') return [{ names: ['*'], items: hooks(given) }];
  return fields.flatMap((field): Ahead[] => {
    const held = settle(given.fields.get(field) ?? UNDEFINED);
    if (held.kind === 'list' || held.kind === 'function') return [{ names: ['*'], items: hooks(held) }];
    return held.kind === 'record' ? [...held.fields].map(([name, value]) => ({ names: [name === all ? '*' : name], items: hooks(settle(value)) })) : [];
  });
}

/** Puts a path in front of those of the routes. */
export function putBelow(machine: Machine, thing: Thing, path: Value): void {
  const handled = registryOf(machine).handles.get(thing.id);
  const container = handled ? undefined : containerOf(machine, thing);
  const prefix = { ...path };
  if (container) container.below = prefix;
  for (const operation of container?.operations ?? handled?.map((each) => each.operation) ?? []) operation.paths = pathsAfter(prefix, operation.paths);
  registryOf(machine).version += 1;
}

/** Takes routes away, by their names. */
export function drop(machine: Machine, thing: Thing, { names, others }: Extract<Member, { does: 'drop' }>, site: CallSite): void {
  const listed = typeof names === 'number' ? namesIn(site.args[names]?.value) : names;
  if (listed.includes(null)) return;
  for (const { operation, name } of handledBy(machine, thing)) {
    if (listed.includes(name) !== (others === true)) operation.items = [];
  }
  registryOf(machine).version += 1;
}

/** The names in an argument: a text, or a list of texts. Null stands for one that is not constant. */
function namesIn(value: Value | undefined): readonly (string | null)[] {
  return value ? patternsOf(value).map((name) => (typeof name === 'string' ? name : null)) : [];
}
