import { callFunction } from './activations.ts';
import { construct } from './classes.ts';
import { constructWith, isConstructor } from './constructors.ts';
import { resultOfInheritedStatic } from './foreign-statics.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import { foreignResult, originOf, type ResultOf, settle, type Value } from './value.ts';

/**
 * What a value of another file is, when that was not asked for where it stands: what a call or `new` gives there, and the
 * members of that.
 *
 * @returns undefined where it cannot be told
 */
export function madeElsewhere(machine: Machine, value: Value): Value | undefined {
  return made(machine, value, 0);
}

/** What a value is, with what is made in other files; itself where that cannot be told. */
export function settledOrMade(machine: Machine, value: Value): Value {
  const known = settle(value);
  return known.kind === 'result' || known.kind === 'method' ? (madeElsewhere(machine, known) ?? known) : known;
}

/** Many ask for the same middleware. Values belong to one machine. */
const known = new WeakMap<ResultOf, { readonly found: Value | undefined }>();

/** How often what a call gives may be that of a call in yet another file. */
const MAX_HOPS = 4;

function made(machine: Machine, value: Value, hops: number): Value | undefined {
  switch (value.kind) {
    case 'external': {
      if (value.file === null) return undefined;
      return further(machine, settle(value), hops);
    }
    case 'method': {
      const object = made(machine, value.object, hops);
      return object && further(machine, memberOf(machine, object, value.name, machine.source.ast), hops);
    }
    case 'result': {
      // As long as a module runs, what it exports may still change.
      const isSettled = machine.running === null && hops === 0;
      const before = isSettled ? known.get(value) : undefined;
      if (before) return before.found;
      const found = called(machine, value, hops);
      if (isSettled) known.set(value, { found });
      return found;
    }
    default:
      return undefined;
  }
}

function called(machine: Machine, { call }: ResultOf, hops: number): Value | undefined {
  const callee = made(machine, call.callee, hops);
  const result = callee && resultOf(machine, callee, call);
  // Whoever asks has awaited it, as the code did in between.
  const found = result?.kind === 'promise' && result.rejects === null ? result.value : result;
  return found && further(machine, found, hops);
}

/** What one file has from another, which may have it from a third. */
function further(machine: Machine, value: Value, hops: number): Value {
  return (value.kind === 'result' || value.kind === 'method') && hops < MAX_HOPS ? (made(machine, value, hops + 1) ?? value) : value;
}

/** What a package's code gives. */
function ofPackage(callee: Value, args: readonly Value[]): Value | undefined {
  const of = originOf(callee);
  return of === null || of.file !== null ? undefined : (foreignResult(callee, args) ?? { kind: 'result', of, args, call: { callee, args } });
}

/** What a call gives, whoever asks for it later: it is no part of the request that is answered meanwhile, and its variables outlive that. */
function resultOf(machine: Machine, callee: Value, { args, injected, construct: isNew }: ResultOf['call']): Value | undefined {
  const { request, waiting, state } = machine;
  if (request) Object.assign(machine, { request: null, waiting: request, state: machine.root });
  try {
    switch (callee.kind) {
      case 'function':
        return isNew && isConstructor(callee.node) ? constructWith(machine, callee, args) : callFunction(machine, callee, args);
      case 'class':
        return construct(machine, callee, args, injected === true);
      case 'thing':
        return callee.row.call && machine.callAs(callee, args);
      case 'method':
        // What `handler.bind(object)` gives.
        if (callee.name === 'bind' && callee.object.kind === 'function') return callee.object;
        return resultOfInheritedStatic(machine, callee, args) ?? ofPackage(callee, args);
      default:
        return ofPackage(callee, args);
    }
  } finally {
    Object.assign(machine, { request, waiting, state });
  }
}
