import type { TSESTree } from '@typescript-eslint/utils';
import { mayCall } from '../values/callbacks.ts';
import type { Machine } from '../values/machine.ts';
import { foreignBaseOf, instanceMember, superArguments } from '../values/members.ts';
import type { CallSite } from '../values/model.ts';
import { type Fed, type FunctionValue, type Instance, NOT_FOLLOWED, optionsOf, settle, STREAM, type StreamValue, UNDEFINED, type Value } from '../values/value.ts';
import { bothCauses } from './causes.ts';
import { repeated, runAgain } from './loops.ts';
import { measure } from './measure.ts';
import { UNDECIDED_COUNT } from './quantity.ts';
import { recordSent } from './sinks.ts';

/*
 * Node's streams that the program itself feeds: `new Readable({ read() { this.push(row); } })`, `new PassThrough()`, and classes that extend them. What is put into
 * one counts where that is sent, before or after. Source: https://nodejs.org/api/stream.html
 */

/** What the program gives for a stream to run: again and again until it has had enough, or for each chunk that it is written. */
const FUNCTIONS: Readonly<Record<string, { readonly again: readonly string[]; readonly once: readonly string[] }>> = {
  Readable: { again: ['read'], once: [] },
  Transform: { again: [], once: ['transform', 'flush'] },
  PassThrough: { again: [], once: ['flush'] },
};

/** A stream that `new Readable()` and the like make; undefined for other classes, and outside of a request. */
export function madeStream(machine: Machine, site: CallSite, name: string): Value | undefined {
  if (!site.construct || !machine.request || !(name in FUNCTIONS)) return undefined;
  const stream = emptyStream(machine, name === 'PassThrough');
  feed(machine, name, stream, functionsOf(site.args[0]?.value, stream));
  return stream;
}

/** Makes a stream of an instance whose class extends one of Node's, before its constructor runs. Gives what runs behind that. */
export function inheritStream(machine: Machine, instance: Instance): (() => void) | undefined {
  const base = machine.request && instance.of.node.superClass ? foreignBaseOf(machine, instance.of) : undefined;
  const name = base?.kind === 'external' && base.module !== null && /^(?:node:)?stream$/.test(base.module) ? base.path.join('.') : '';
  if (!(name in FUNCTIONS)) return undefined;
  const stream = emptyStream(machine, name === 'PassThrough');
  instance.fields.set(STREAM, stream);
  return () => {
    const given = functionsOf(superArguments(instance)[0], instance);
    feed(machine, name, instance, (method) => {
      const own = instanceMember(machine, instance, `_${method}`);
      return own?.kind === 'function' ? own : given(method);
    });
  };
}

function emptyStream(machine: Machine, passes: boolean): StreamValue {
  return { kind: 'stream', size: UNDECIDED_COUNT, causes: [], fed: { causes: [], by: null, outside: machine.loops.length, passes } };
}

function functionsOf(options: Value | undefined, self: Value): (name: string) => FunctionValue | undefined {
  const given = settle(options ?? UNDEFINED);
  return (name) => {
    const found = given.kind === 'record' ? given.fields.get(name) : undefined;
    return found?.kind === 'function' ? { ...found, self: found.self ?? self } : undefined;
  };
}

function feed(machine: Machine, name: string, self: Value, functionNamed: (name: string) => FunctionValue | undefined): void {
  const { again = [], once = [] } = FUNCTIONS[name] ?? {};
  for (const each of again) {
    const callee = functionNamed(each);
    if (callee) machine.withSelf(callee.frame, self, () => { runAgain(machine, callee, [NOT_FOLLOWED]); });
  }
  for (const each of once) {
    const callee = functionNamed(each);
    if (callee) mayCall(machine, callee, [NOT_FOLLOWED, NOT_FOLLOWED, NOT_FOLLOWED], true);
  }
}

/** Calls a method of a stream that the program feeds; undefined for those that put nothing into it. */
export function callStream(machine: Machine, { name, args: [chunk], node }: CallSite, stream: StreamValue): Value | undefined {
  const { fed } = stream;
  const isFeeding = name === 'push' || name === 'unshift' || (fed?.passes === true && (name === 'write' || name === 'end'));
  if (!fed || !isFeeding) return undefined;
  if (chunk && machine.request && !machine.trial && machine.state.reachable) for (const option of optionsOf(settle(chunk.value))) put(machine, fed, option, node);
  return NOT_FOLLOWED;
}

function put(machine: Machine, fed: Fed, chunk: Value, node: TSESTree.Node): void {
  // It ends with null.
  if (chunk.kind === 'constant' && typeof chunk.value !== 'string') return;
  if (fed.by) {
    recordSent(machine, chunk, 'text', node);
    return;
  }
  fed.causes = bothCauses(fed.causes, repeated(machine, measure(chunk, 'text'), fed.outside).causes);
}
