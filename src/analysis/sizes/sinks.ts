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

/** How a value becomes bytes: as what it says, as JSON, or as JSON where it is an object. */
type Form = 'text' | 'json' | 'auto';

/** A value becomes response bytes on the current path, by this call. */
export function recordSent(machine: Machine, value: Value, as: Form, by: TSESTree.Node): void {
  sentCauses(machine).push(...sentBy(machine, value, as, by));
}

/**
 * Values become the body of a response that is complete when the handler ends: they are sent unless others take their place before that.
 * What a callback of unread code sets, and what is put into a stream later, is sent at once.
 */
export function recordDraft(machine: Machine, values: readonly Value[], as: Form, by: TSESTree.Node): void {
  const causes = values.flatMap((value) => sentBy(machine, value, as, by));
  const isLate = machine.deferred || machine.callbacks.length > 0;
  if (isLate) sentCauses(machine).push(...causes);
  machine.state.note({ drafted: isLate ? [] : causes });
}

/** The handler ends on the current path: what it has for a body is sent. */
export function sendDraft(machine: Machine): void {
  const { drafted } = machine.state.path;
  if (drafted && drafted.length > 0) sentCauses(machine).push(...drafted);
}

/** What amplifies in a value that is sent; nothing outside of requests and where something is only tried. */
function sentBy(machine: Machine, value: Value, as: Form, by: TSESTree.Node): Sent[] {
  const { request } = machine;
  if (!request || machine.trial || !machine.state.reachable) return [];
  return optionsOf(settle(value)).map(streamIn).flatMap((option) => {
    const isText = as === 'text' || (as === 'auto' && option.kind !== 'list' && option.kind !== 'record');
    const { causes } = repeated(machine, measure(option, isText ? 'text' : 'json'), 0);
    if (option.kind === 'stream' && option.fed) option.fed.by = by;
    return causes.map((cause) => ({ cause: asFoundSince(machine, cause), root: request.root, by }));
  });
}
