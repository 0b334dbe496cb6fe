import { getOrMake } from '../memo.ts';
import { sourceOf } from '../source.ts';
import { callFunction } from './activations.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import { type FunctionNode, type FunctionValue, NOT_FOLLOWED, type Value } from './value.ts';
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
  if (machine.callbacks.length > 0 && hasRun(machine, callback)) return;
  machine.callbacks.push(callback.node);
  mayCall(machine, callback, [], true, ends);
  machine.callbacks.pop();
}

/**
 * Whether a function that is given to foreign code by another such function runs already, or has run on a path that knew the same:
 * listeners that add and remove each other would run as often as there are ways through them.
 */
function hasRun(machine: Machine, { node, frame, self, bound }: FunctionValue): boolean {
  if (machine.calling.includes(node)) return true;
  if (machine.loops.length > 0 || bound) return false;
  const { entry, state: { path } } = machine;
  const around = valuesAround(machine, node, frame);
  const runs = getOrMake(machine.callbackRuns, machine.request ?? frame, () => []);
  if (runs.some((run) => run.node === node && run.frame === frame && run.self === self && run.entry === entry && run.path === path && run.around.every((value, index) => value === around[index]))) return true;
  runs.push({ node, frame, self, entry, path, around });
  return false;
}

/** What the variables that a function names, and which it does not declare, are now. */
function valuesAround(machine: Machine, node: FunctionNode, frame: Frame): (Value | undefined)[] {
  const values: (Value | undefined)[] = [];
  for (const { resolved } of sourceOf(node).scopes.acquire(node)?.through ?? []) {
    if (!resolved) continue;
    let outer: Frame | null = frame;
    while (outer && !outer.cells.has(resolved)) outer = outer.parent;
    const cell = outer?.cells.get(resolved);
    values.push(cell && machine.state.get(cell.key));
  }
  return values;
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
