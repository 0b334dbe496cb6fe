import type { Member } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { isText, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { isContainer, registryOf } from './registry.ts';

/** Remembers what a call puts on objects: `fastify.decorate('limit', limit)`. */
export function put(machine: Machine, thing: Thing, { name, value, on }: Extract<Member, { does: 'put' }>, { args }: CallSite): void {
  const [key, what] = [args[name]?.value, args[value]?.value].map((given) => settle(given ?? UNDEFINED));
  if (!key || !what || !isText(key)) return;
  const values = getOrMake(registryOf(machine).put, keyOf(thing, key.value, on), () => []);
  // A plugin that is registered twice puts the same there.
  if (!values.some((known) => known === what || (known.kind === 'function' && what.kind === 'function' && known.node === what.node))) values.push(what);
}

/** What the program has put on an object under a name; undefined for nothing, and for one of several. */
export function putOn(machine: Machine, thing: Thing, name: string): Value | undefined {
  const [value, ...others] = registryOf(machine).put.get(keyOf(thing, name)) ?? [];
  if (!value || others.length > 0) return undefined;
  return value.kind === 'function' ? { ...value, self: value.self ?? thing } : value;
}

/** All that the program has put on objects, by name. */
export function putUnder(machine: Machine): [name: string, value: Value][] {
  return [...registryOf(machine).put].flatMap(([key, values]) => values.map((value): [string, Value] => [key.slice(key.lastIndexOf(' ') + 1), value]));
}

function keyOf({ framework, row, type }: Thing, name: string, on?: string): string {
  return `${framework.id} ${on ?? (isContainer(row) ? '' : type)} ${name}`;
}
