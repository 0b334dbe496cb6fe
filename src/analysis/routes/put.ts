import type { Member } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { isText, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { type Container, containerOf, isContainer, registryOf } from './registry.ts';

/** Remembers what a call puts on objects: `fastify.decorate('limit', limit)`. */
export function put(machine: Machine, thing: Thing, { name, value, on }: Extract<Member, { does: 'put' }>, { args }: CallSite): void {
  const [key, what] = [args[name]?.value, args[value]?.value].map((given) => settle(given ?? UNDEFINED));
  if (key && what && isText(key)) putAs(machine, thing, on, key.value, what);
}

/** Remembers what stands on objects of a kind under a name. */
export function putAs(machine: Machine, thing: Thing, on: string | undefined, name: string, what: Value): void {
  const values = getOrMake(registryOf(machine).put, keyOf(thing, name, on), () => []);
  // A plugin that is registered twice puts the same there.
  const container = containerOf(machine, thing);
  const isKnown = values.some((known) => known.on === container && identityOf(known.value) === identityOf(what));
  if (!isKnown) values.push({ on: container, value: what });
}

/** What the program has put on an object under a name, or on that which it was made for; undefined for nothing, and for one of several. */
export function putOn(machine: Machine, thing: Thing, name: string, on?: string): Value | undefined {
  const values = registryOf(machine).put.get(keyOf(thing, name, on)) ?? [];
  const above = values.length > 1 ? lineOf(containerOf(machine, thing)) : [];
  const own = values.filter(({ on }) => on !== undefined && above.includes(on));
  const [value, ...others] = distinct(own.length > 0 ? own : values);
  if (!value || others.length > 0) return undefined;
  return value.kind === 'function' ? { ...value, self: value.self ?? thing } : value;
}

/** An object, and those that it was made for. */
function lineOf(container: Container | undefined): readonly Container[] {
  const line: Container[] = [];
  for (let each = container ?? null; each && !line.includes(each); each = each.within) line.push(each);
  return line;
}

/** The same function, put on several objects by a plugin that each of them has, is one. */
function distinct(values: readonly { readonly value: Value }[]): Value[] {
  return [...new Map(values.map(({ value }) => [identityOf(value), value])).values()];
}

/** Two functions are the same when they are written in one place. */
function identityOf(value: Value): unknown {
  return value.kind === 'function' ? value.node : value;
}

/** All that the program has put on objects, by name. */
export function putUnder(machine: Machine): [name: string, value: Value][] {
  return [...registryOf(machine).put].flatMap(([key, values]) => values.map(({ value }): [string, Value] => [key.slice(key.lastIndexOf(' ') + 1), value]));
}

function keyOf({ framework, row, type }: Thing, name: string, on?: string): string {
  return `${framework.id} ${on ?? (isContainer(row) ? '' : type)} ${name}`;
}
