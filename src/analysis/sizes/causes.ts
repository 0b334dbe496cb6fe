import type { TSESTree } from '@typescript-eslint/utils';
import { placeOf, sourceOf } from '../source.ts';
import { keyOfSteady } from '../values/found.ts';
import type { Machine } from '../values/machine.ts';
import type { Cause, CountSite, Maker } from '../values/value.ts';
import { toQuantity } from './numbers.ts';
import { amount, difference, exactly, isUnbounded, type Quantity, quotient } from './quantity.ts';

/** What multiplies at a node, as often as its count says. */
export function makerOf(machine: Machine, row: string, node: TSESTree.Node, count: Quantity, site: CountSite): Maker {
  const key = machine.request && isUnbounded(count) && decides(machine, row, site) ? keyOfSteady(machine, site.node) : undefined;
  return { row, node, place: placeOf(node), count, site, via: callFromRoot(machine), ...(key !== undefined && { key }) };
}

/** Whether a count is without bound because the number in its place is: a loop that never ends when that is NaN runs on whatever else bounds it. */
function decides({ recorded }: Machine, row: string, { node, throwsOn }: CountSite): boolean {
  const value = recorded.get(node);
  return value !== undefined && isUnbounded(toQuantity(value)) && !(row === 'loop' && throwsOn.nan);
}

/**
 * A cause as the path knows it now: what has multiplied may have been refused since. `const text = 'x'.repeat(n); if (n > 100) return;` leaves a text of at most 100.
 */
export function asFoundSince({ state }: Machine, cause: Cause): Cause {
  const { maker, unit } = cause;
  const found = maker.key === undefined ? undefined : state.get(maker.key);
  const known = found && toQuantity(found);
  if (!known || isUnbounded(known)) return cause;
  const { scale, shift } = maker.site;
  const count = quotient(difference(known, exactly(shift)), exactly(scale));
  return { maker: { ...maker, count }, unit, total: amount(count, unit) };
}

/** Where the file that answers the request calls the code that runs now, when that stands in another file. */
function callFromRoot({ request, source, sites }: Machine): TSESTree.Node | null {
  if (!request || request.root === source) return null;
  return sites.findLast((node) => sourceOf(node) === request.root) ?? null;
}

/** So many amplifiers are told apart in one value: beyond them, only the largest count. */
const MAX_CAUSES = 256;

/** Whether an amplifier makes more than another, or as much and by the request. */
export function isWorse(a: Cause, b: Cause): boolean {
  return a.total.reach > b.total.reach || (a.total.reach === b.total.reach && a.total.origin === 'request' && b.total.origin !== 'request');
}

/** Whether two causes would be reported at the same place. */
function isSamePlace({ maker: a }: Cause, { maker: b }: Cause): boolean {
  return a === b || (a.node === b.node && a.via === b.via);
}

/**
 * The causes of two parts of a value, for each place the larger. Without that, a text that is appended to itself, or that every loop
 * appends to, would have more with each step than the step has bytes.
 */
export function bothCauses(a: readonly Cause[], b: readonly Cause[]): readonly Cause[] {
  if (a.length === 0) return b;
  if (b.length === 0 || a === b) return a;
  // Most of what is added to something was in it before.
  let both: Cause[] | null = null;
  for (const [index, cause] of b.entries()) {
    const known = (both ?? a)[index];
    const at = known && isSamePlace(known, cause) ? index : (both ?? a).findIndex((each) => isSamePlace(each, cause));
    if (at === -1) (both ??= [...a]).push(cause);
    else if (isWorse(cause, (both ?? a)[at] ?? cause)) (both ??= [...a])[at] = cause;
  }
  if (!both) return a;
  return both.length <= MAX_CAUSES ? both : largestOf(both);
}

/** Half of what may be told apart, in the order in which they came. */
function largestOf(causes: readonly Cause[]): readonly Cause[] {
  const kept = new Set([...causes].sort((a, b) => (isWorse(a, b) ? -1 : isWorse(b, a) ? 1 : 0)).slice(0, MAX_CAUSES / 2));
  return causes.filter((cause) => kept.has(cause));
}
