import { callFunction, construct } from './calls.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import { settle, type Value } from './value.ts';

/**
 * What a value of another file is, when that was not asked for where it stands: what a call or `new` gives there, and the
 * members of that.
 *
 * @returns undefined where it cannot be told
 */
export function madeElsewhere(machine: Machine, value: Value): Value | undefined {
  if (value.kind === 'external') return value.file === null ? undefined : settle(value);
  if (value.kind === 'method') {
    const object = madeElsewhere(machine, value.object);
    return object && memberOf(machine, object, value.name, machine.source.ast);
  }
  const callee = value.kind === 'result' ? madeElsewhere(machine, value.of) : undefined;
  if (value.kind !== 'result' || !callee) return undefined;
  const { request } = machine;
  machine.request = null;
  const result = callee.kind === 'function' ? callFunction(machine, callee, value.args) : callee.kind === 'class' ? construct(machine, callee, value.args) : boundTo(callee);
  machine.request = request;
  return result;
}

/** What `handler.bind(object)` gives. */
function boundTo(callee: Value): Value | undefined {
  return callee.kind === 'method' && callee.name === 'bind' && callee.object.kind === 'function' ? callee.object : undefined;
}
