import type { TSESTree } from '@typescript-eslint/utils';
import type { Place, Why } from '../model.ts';
import { placeOf, shortText } from '../source.ts';
import type { KnownRequest } from '../values/contexts.ts';
import type { Machine } from '../values/machine.ts';
import type { Limiter, Value } from '../values/value.ts';
import { mayLimitAtAll } from './absence.ts';
import { type Reach, requestsAskedAbout } from './asked.ts';
import { works } from './limiters.ts';
import { isUpToClient } from './optional.ts';
import type { Outcome } from './runs.ts';

/** What limits the requests that a handler answers; a reason where that cannot be told, null for nothing. */
export type Inside = { readonly by: string; readonly place: Place } | Why | null;

interface Judged {
  readonly inside: Inside;
  /** For one that limits some requests only: examples of those that it does not. */
  readonly open: readonly KnownRequest[];
  readonly limited: readonly KnownRequest[];
}

/**
 * Whether a handler refuses by itself.
 *
 * @param reachOf finds the requests that it is there for: where it does otherwise for other paths or methods, it must refuse them all
 * @param to what becomes of a request that counts; absent where it is an answer
 */
export function guardInside(machine: Machine, outcome: Outcome, node: TSESTree.Node, reachOf: () => Reach, to?: (value: Value) => boolean): Inside {
  return judgeInside(machine, outcome, node, reachOf, to).inside;
}

/** The same with the requests for which it does otherwise. */
export function judgeInside(machine: Machine, outcome: Outcome, node: TSESTree.Node, reachOf: () => Reach, to?: (value: Value) => boolean): Judged {
  const inside = guardOf(machine, outcome, node, to);
  const asks = outcome.asksPath || outcome.asksMethod;
  if (inside === null || !asks || limitsAllAnswers(outcome)) return { inside, open: [], limited: [] };
  const open: KnownRequest[] = [];
  const limited: KnownRequest[] = [];
  let guard: Inside = null;
  let doubt: Why | null = null;
  for (const request of requestsAskedAbout(outcome, reachOf())) {
    // Of others than it has answered already nothing more is known.
    const run = request.path === null && request.method === null ? outcome : outcome.again?.run(request);
    const becomes = run && fateOf(run, to);
    if (!becomes) continue;
    const found = guardOf(machine, run, node, to);
    if (found && 'by' in found) {
      limited.push(request);
      guard ??= found;
    } else if (found) doubt ??= found;
    else if (becomes === 'certain') open.push(request);
    else doubt ??= { reason: 'not-followed', subject: shortText(node, 40) };
  }
  if (open.length > 0) return { inside: null, open, limited };
  return { inside: doubt ?? guard ?? inside, open, limited };
}

/** What becomes of a request; null for nothing that counts. */
function fateOf({ answers, delegates, unseen, complete }: Outcome, to?: (value: Value) => boolean): 'certain' | 'open' | null {
  if (!complete) return 'open';
  if (to ? delegates.some(to) : answers.some(({ serves }) => serves)) return 'certain';
  // An app answers by its own routes.
  return unseen || (!to && delegates.some(({ kind }) => kind !== 'thing')) ? 'open' : null;
}

function limitsAllAnswers({ complete, answers, delegates }: Outcome): boolean {
  const serving = answers.filter(({ serves }) => serves);
  return complete && delegates.length === 0 && serving.length > 0 && serving.every(({ limited }) => limited !== null && works(limited));
}

function guardOf(machine: Machine, outcome: Outcome, node: TSESTree.Node, to?: (value: Value) => boolean): Inside {
  const why = (reason: Why['reason']): Why => ({ reason, subject: shortText(node, 40) });
  if (!outcome.complete) return mayLimitAtAll(machine, node) ? why('budget') : null;
  if (outcome.isDoubtful) return why('unclear-refusal');
  const serving = outcome.answers.filter((answer) => answer.serves);
  // Routes that requests are handed to answer them.
  const handed = to || serving.length === 0 ? outcome.handed.filter((each) => !to || to(each.to)) : [];
  const counted = handed.length > 0 ? handed : serving;
  const limited = counted[0]?.limited ?? outcome.endsLimited;
  if (limited && works(limited) && counted.every((each) => each.limited && works(each.limited))) return limitedBy(limited, outcome, node);
  const found = refusalOf(outcome, node, serving);
  // Who may choose to be counted is not refused for sure.
  if (found) return isUpToClient(outcome, serving) ? why('unclear-refusal') : found;
  const handedTo = outcome.delegates.find((value) => value.kind === 'limiter' && works(value.limiter));
  if (handedTo?.kind === 'limiter') return serving.length > 0 ? why('unclear-refusal') : { by: handedTo.limiter.row?.id ?? 'settings', place: placeOf(node) };
  if (outcome.suspects.length > 0) return { reason: 'unknown-package', subject: shortText(outcome.suspects[0] ?? node, 40) };
  if (outcome.refusals.length > 0 || serving.some((answer) => answer.limited && works(answer.limited))) return why('unclear-refusal');
  if ((outcome.isCut || outcome.isTooDeep) && mayLimitAtAll(machine, node)) return why('budget');
  return null;
}

/** The refusal of some requests that a handler answers otherwise. */
function refusalOf(outcome: Outcome, node: TSESTree.Node, serving: Outcome['answers']): { readonly by: string; readonly place: Place } | null {
  // One that has nothing but refusals to give refuses everybody.
  const refusesAll = outcome.answers.length > 0 && outcome.answers.every((answer) => answer.refusal);
  if (outcome.refusals.some((refusal) => refusal.clear) && (serving.length > 0 || outcome.delegates.length > 0 || refusesAll)) return { by: 'home-made', place: placeOf(outcome.refusals[0]?.node ?? node) };
  const refusing = [...outcome.refusedBy].find(works);
  // It may answer the others in a way that is not seen.
  return refusing ? limitedBy(refusing, outcome, node) : null;
}

/** A limiter that guards, and where it is asked: by a call that has been seen, or at the node. */
export function limitedBy(limiter: Limiter, { checks }: Pick<Outcome, 'checks'>, node: TSESTree.Node): { readonly by: string; readonly place: Place } {
  return { by: limiter.row?.id ?? 'home-made', place: placeOf(checks.get(limiter) ?? node) };
}
