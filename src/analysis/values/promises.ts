import type { TSESTree } from '@typescript-eslint/utils';
import { sourceOf } from '../source.ts';
import { callFunction } from './activations.ts';
import { anyOf } from './alternatives.ts';
import { mayCall } from './callbacks.ts';
import { NO_WRITES } from './frame.ts';
import { inEither } from './joins.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { oneOf } from './returns.ts';
import { parametersIn } from './syntax.ts';
import { type Limiter, NOT_FOLLOWED, UNDEFINED, type Value } from './value.ts';

type PromiseValue = Extract<Value, { kind: 'promise' }>;

interface Settling {
  readonly values: Value[];
  /** The calls that have settled it. */
  readonly calls: Set<TSESTree.Node>;
  /** The limiters that had let the request pass by then. */
  readonly limited: Set<Limiter | null>;
}

const settling = new WeakMap<Value, Settling>();

/** `new Promise(executor)`: what that resolves it with, as far as all that may do so is seen. */
export function promiseOf(machine: Machine, executor: Value | undefined): Value {
  if (executor?.kind !== 'function') return { kind: 'promise', value: NOT_FOLLOWED, rejects: null };
  const promise: Value = { kind: 'promise', value: NOT_FOLLOWED, rejects: null };
  const seen: Settling = { values: [], calls: new Set(), limited: new Set() };
  settling.set(promise, seen);
  mayCall(machine, executor, [{ kind: 'method', object: promise, name: 'resolve' }], true);
  const [resolve] = parametersIn(executor.node);
  const variable = sourceOf(executor.node).scopes.getDeclaredVariables(executor.node).find(({ identifiers }) => identifiers.some((name) => name === resolve));
  const isSeen = variable?.references.every(({ identifier: { parent } }) => parent.type === 'CallExpression' && seen.calls.has(parent)) === true;
  const asked = [...seen.limited].filter((limiter) => limiter !== null);
  const rejects = isSeen && seen.limited.size === 1 ? (asked[0] ?? null) : null;
  // Only for whom a limiter lets pass, it is fulfilled; of whom it does not ask all, it refuses those whom it asks.
  return { ...promise, rejects, ...(rejects === null && asked[0] && { mayReject: { limiter: asked[0], under: [] } }), value: anyOf(isSeen && seen.values.length > 0 ? seen.values : [...seen.values, NOT_FOLLOWED]) };
}

/** `promise.then(…)`, `.catch(…)`, `.finally(…)`. A limiter's promise leads to the second callback when it refuses. */
export function callPromise(machine: Machine, self: PromiseValue, site: CallSite): Value | undefined {
  const [first, second] = site.args.map((argument) => argument.value);
  switch (site.name) {
    case 'then': {
      const kept = fulfilled(machine, self, first);
      if (!second) return { ...self, value: kept };
      const failed = rejected(machine, self, second);
      return { kind: 'promise', value: settledBy(machine, self.rejects, kept, failed.value), rejects: failed.ends ? self.rejects : null, ...(failed.ends && self.mayReject && { mayReject: self.mayReject }) };
    }
    case 'catch': {
      const failed = rejected(machine, self, first ?? NOT_FOLLOWED);
      return { kind: 'promise', value: settledBy(machine, self.rejects, self.value, failed.value), rejects: failed.ends ? self.rejects : null, ...(failed.ends && self.mayReject && { mayReject: self.mayReject }) };
    }
    case 'resolve': {
      const seen = settling.get(self);
      seen?.calls.add(site.node);
      seen?.limited.add(machine.state.path.limited);
      seen?.values.push(first?.kind === 'promise' ? first.value : (first ?? UNDEFINED));
      return seen && UNDEFINED;
    }
    case 'finally':
      if (first?.kind === 'function') mayCall(machine, first, []);
      return self;
    default:
      return undefined;
  }
}

/** What a promise is fulfilled with in the end, which tells whether a limiter has let the request pass: `consume(key).then(() => true).catch(() => false)`. */
function settledBy({ state: { path } }: Machine, limiter: Limiter | null, kept: Value, failed: Value): Value {
  if (limiter === null) return anyOf([kept, failed]);
  return oneOf([
    { value: kept, state: { ...AT_END, path: { ...path, limited: limiter, refused: null } } },
    { value: failed, state: { ...AT_END, path: { ...path, limited: null, refused: limiter } } },
  ]);
}

const AT_END = { writes: NO_WRITES, splits: [] } as const;

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
function rejected(machine: Machine, { rejects, mayReject }: PromiseValue, callback: Value): { value: Value; ends: boolean } {
  // One that does not ask its limiter about all refuses those whom it does ask about, none of whom has been served.
  const limiter = rejects ?? mayReject?.limiter ?? null;
  let value: Value = NOT_FOLLOWED;
  let ends = false;
  machine.maybe(() => {
    machine.state.note({ refused: limiter, catching: limiter === null, ...(mayReject && { served: false, present: inEither(machine.state.path.present, mayReject.under) }) });
    value = call(machine, callback, [NOT_FOLLOWED]);
    ends = !machine.state.reachable || machine.state.path.ended;
  });
  return { value, ends };
}

function call(machine: Machine, callback: Value, args: readonly Value[]): Value {
  if (callback.kind === 'function') return callFunction(machine, callback, args);
  return machine.callAs(callback, args);
}
