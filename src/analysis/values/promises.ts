import { anyOf } from './alternatives.ts';
import { mayCall } from './callbacks.ts';
import { callFunction } from './calls.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { type Limiter, NOT_FOLLOWED, type Value } from './value.ts';

type PromiseValue = Extract<Value, { kind: 'promise' }>;

/** `promise.then(…)`, `.catch(…)`, `.finally(…)`. A limiter's promise leads to the second callback when it refuses. */
export function callPromise(machine: Machine, self: PromiseValue, site: CallSite): Value | undefined {
  const [first, second] = site.args.map((argument) => argument.value);
  switch (site.name) {
    case 'then': {
      const kept = fulfilled(machine, self, first);
      if (!second) return { ...self, value: kept };
      const failed = rejected(machine, self.rejects, second);
      return { kind: 'promise', value: anyOf([kept, failed.value]), rejects: failed.ends ? self.rejects : null };
    }
    case 'catch': {
      const failed = rejected(machine, self.rejects, first ?? NOT_FOLLOWED);
      return { kind: 'promise', value: anyOf([self.value, failed.value]), rejects: failed.ends ? self.rejects : null };
    }
    case 'finally':
      if (first?.kind === 'function') mayCall(machine, first, []);
      return self;
    default:
      return undefined;
  }
}

function fulfilled(machine: Machine, self: PromiseValue, callback: Value | undefined): Value {
  if (!callback) return self.value;
  const values: Value[] = [];
  machine.maybe(() => {
    if (self.rejects) {
      machine.state.note({ limited: self.rejects });
      machine.noteCheck(self.rejects, null);
    }
    values.push(call(machine, callback, [self.value]));
  });
  const value = anyOf(values);
  return value.kind === 'promise' ? value.value : value;
}

/** Runs what a rejection leads to. `ends`: the refused request goes no further. */
function rejected(machine: Machine, limiter: Limiter | null, callback: Value): { value: Value; ends: boolean } {
  let value: Value = NOT_FOLLOWED;
  let ends = false;
  machine.maybe(() => {
    machine.state.note({ refused: limiter, catching: limiter === null });
    value = call(machine, callback, [NOT_FOLLOWED]);
    ends = !machine.state.reachable || machine.state.path.ended;
  });
  return { value, ends };
}

function call(machine: Machine, callback: Value, args: readonly Value[]): Value {
  if (callback.kind === 'function') return callFunction(machine, callback, args);
  return machine.callAs(callback, args);
}
