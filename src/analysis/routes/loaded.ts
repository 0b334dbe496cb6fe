import { resultOfCall } from '../values/callbacks.ts';
import type { Machine } from '../values/machine.ts';
import { memberOf } from '../values/members.ts';
import { NOT_FOLLOWED, type Value } from '../values/value.ts';

/** What a function that loads something gives: of a module, or of an object in the place of one, what it has by default. */
export function loadedBy(machine: Machine, loader: Value): Value {
  const value = loader.kind === 'function' ? resultOfCall(machine, loader) : NOT_FOLLOWED;
  if (value.kind === 'record') return value.fields.get('default') ?? value;
  return value.kind === 'external' && value.file !== null && value.path.length === 0 ? memberOf(machine, value, 'default', machine.source.ast) : value;
}
