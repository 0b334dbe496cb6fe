import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../knowledge/schema.ts';
import { recordSent } from '../sizes/sinks.ts';
import { textOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { NOT_FOLLOWED, type Value } from '../values/value.ts';
import { speaks429 } from './refusals.ts';

export function statusOf(value: Value | undefined, property: string | undefined): Value {
  if (property === undefined) return value ?? NOT_FOLLOWED;
  return value?.kind === 'record' ? (value.fields.get(property) ?? NOT_FOLLOWED) : NOT_FOLLOWED;
}

export function send(machine: Machine, member: Extract<Member, { does: 'send' }>, site: CallSite): void {
  const value = site.args[member.argument]?.value;
  if (value && value.kind !== 'function') recordSent(machine, value, member.as, site.node);
  if (member.ends) answered(machine, site.node);
}

/** A stream that is piped into a response, or through something that is. */
export function pipe(machine: Machine, object: Value, site: CallSite): Value | undefined {
  const target = site.args[0]?.value;
  if (target?.kind !== 'thing' || target.row.role !== 'response') return undefined;
  recordSent(machine, object, 'text', site.node);
  answered(machine, site.node);
  return target;
}

export function answered(machine: Machine, node: TSESTree.Node, serves = true): void {
  const { request, state } = machine;
  if (!request) return;
  const status = state.path.status;
  const code = status?.kind === 'constant' && typeof status.value === 'number' ? status.value : null;
  const is429 = status !== null && speaks429(status);
  const error = code !== null && code >= 400;
  const refusal = is429 || (state.path.refused !== null && error);
  const isRefusal = refusal || (state.path.refused !== null && code === null);
  request.answers.push({ limited: state.path.limited, refusal: isRefusal, error, serves: serves && !error && !isRefusal });
  if (is429 && !state.path.refused) request.refusals.push({ clear: isClear(machine), node });
  if (refusal) state.path.ended = true;
}

export function next(machine: Machine, site: CallSite): void {
  const { request, state } = machine;
  if (!request) return;
  const error = site.args[0]?.value;
  const isSkip = error?.kind === 'constant' && (error.value === undefined || error.value === null || error.value === 'route' || error.value === 'router');
  if (!error || isSkip) {
    if (!state.path.ended) request.passes.push({ limited: state.path.limited, refused: state.path.refused, snapshot: state.since(request.base) });
    return;
  }
  request.answers.push({ limited: state.path.limited, refusal: state.path.refused !== null || speaks429(error), error: true, serves: false });
  if (!state.path.refused && speaks429(error)) request.refusals.push({ clear: isClear(machine), node: site.node });
  if (state.path.refused) state.path.ended = true;
}

/** Whether a 429 is this server's own decision, rather than what another server answered. */
export function isClear(machine: Machine): boolean {
  if (machine.state.path.catching) return false;
  return !machine.conditions.some((test) => /\b429\b|\.status\b|\.statusCode\b|\.code\b|TOO_MANY/.test(textOf(test)));
}
