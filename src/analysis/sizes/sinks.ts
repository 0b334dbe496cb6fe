import { getOrMake } from '../memo.ts';
import type { Machine } from '../values/machine.ts';
import { type Cause, optionsOf, type Value } from '../values/value.ts';
import { repeated } from './loops.ts';
import { measure } from './measure.ts';

const sent = new WeakMap<Machine, Cause[]>();

/** The amplifiers whose result has reached a response, in the order in which they did. */
export function sentCauses(machine: Machine): Cause[] {
  return getOrMake(sent, machine, () => []);
}

/** A value becomes response bytes on the current path. */
export function recordSent(machine: Machine, value: Value, as: 'text' | 'json' | 'auto'): void {
  if (!machine.request) return;
  for (const option of optionsOf(value)) {
    const isText = as === 'text' || (as === 'auto' && option.kind !== 'list' && option.kind !== 'record');
    const { causes } = repeated(machine, measure(option, isText ? 'text' : 'json'), 0);
    sentCauses(machine).push(...causes);
  }
}
