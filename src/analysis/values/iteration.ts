import { callFunction } from './activations.ts';
import { asList } from './lists.ts';
import type { Machine } from './machine.ts';
import { instanceMember } from './members.ts';
import { type FunctionValue, type ListValue, settle, type Value } from './value.ts';

/** How the program says what iterating over its own objects gives. Source: https://tc39.es/ecma262/#sec-getiterator */
const ITERATORS = ['@@asyncIterator', '@@iterator'];

/** What iterating over a value gives, one by one: of an object of the program, what its own iterator does. */
export function iterated(machine: Machine, value: Value): ListValue {
  const given = settle(value);
  const iterator = machine.request ? iteratorOf(machine, given) : undefined;
  return asList(iterator ? callFunction(machine, { ...iterator, self: iterator.self ?? given }, []) : value);
}

/** The generator that an object has for whoever iterates over it. */
function iteratorOf(machine: Machine, value: Value): FunctionValue | undefined {
  for (const name of ITERATORS) {
    const found = value.kind === 'record' ? value.fields.get(name) : value.kind === 'instance' ? instanceMember(machine, value, name) : undefined;
    if (found?.kind === 'function' && found.node.generator) return found;
  }
  return undefined;
}
