import { callFunction } from './calls.ts';
import type { Machine } from './machine.ts';
import { type FunctionValue, NOT_FOLLOWED, type Value } from './value.ts';
import { touchesServers } from './worth.ts';

/**
 * Runs the functions that foreign code is given, as arguments, or in a list or the fields of one.
 *
 * @param ends what an argument gives may be what the handler of the request gives
 */
export function runCallbacksIn(machine: Machine, value: Value, ends = false): void {
  if (value.kind === 'function') runCallback(machine, value, ends);
  if (value.kind === 'list') for (const item of value.items ?? []) runCallbacksIn(machine, item);
  if (value.kind !== 'record') return;
  for (const field of value.fields.values()) if (field.kind === 'function') runCallback(machine, field);
}

/** Runs a function that foreign code is given: it may be called, with anything. */
export function runCallback(machine: Machine, callback: FunctionValue, ends = false): void {
  if (!machine.request) {
    if (callback.self?.kind !== 'instance' && !touchesServers(machine, callback)) return;
    // It answers requests, and is looked at for them.
    if (machine.answers(callback.node)) return;
  }
  mayCall(machine, callback, [], true, ends);
}

/** Calls a function as something that may happen or not; gives what it gives then. Takes what `callFunction` takes. */
export function mayCall(machine: Machine, callee: FunctionValue, args: readonly Value[], open = false, ends = false): Value {
  let result: Value = NOT_FOLLOWED;
  machine.maybe(() => {
    result = callFunction(machine, callee, args, open, ends);
  });
  return result;
}

/** What a function of the program gives to a package that may call it, when that has waited for it. */
export function resultOfCall(machine: Machine, value: FunctionValue): Value {
  const result = mayCall(machine, value, [], true);
  return result.kind === 'promise' ? result.value : result;
}
