import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import type { SourceFile } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { type Cause, optionsOf, settle, streamIn, type Value } from '../values/value.ts';
import { asFoundSince } from './causes.ts';
import { repeated } from './loops.ts';
import { measure } from './measure.ts';

/** What has reached a response. */
export interface Sent {
  readonly cause: Cause;
  /** The file of the function that answers the request. */
  readonly root: SourceFile;
  /** The call that sends it. */
  readonly by: TSESTree.Node;
}

const sent = new WeakMap<Machine, Sent[]>();

/** The amplifiers whose result has reached a response, in the order in which they did. */
export function sentCauses(machine: Machine): Sent[] {
  return getOrMake(sent, machine, () => []);
}

/** A value becomes response bytes on the current path, by this call. */
export function recordSent(machine: Machine, value: Value, as: 'text' | 'json' | 'auto', by: TSESTree.Node): void {
  const { request } = machine;
  if (!request || machine.trial || !machine.state.reachable) return;
  for (const option of optionsOf(settle(value)).map(streamIn)) {
    const isText = as === 'text' || (as === 'auto' && option.kind !== 'list' && option.kind !== 'record');
    const { causes } = repeated(machine, measure(option, isText ? 'text' : 'json'), 0);
    const all = sentCauses(machine);
    for (const cause of causes) all.push({ cause: asFoundSince(machine, cause), root: request.root, by });
    if (option.kind === 'stream' && option.fed) option.fed.by = by;
  }
}
