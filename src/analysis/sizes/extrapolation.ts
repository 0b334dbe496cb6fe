import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import { anyOf } from '../values/alternatives.ts';
import type { LoopContext } from '../values/contexts.ts';
import { type ListValue, type Maker, number, optionsOf, type Value } from '../values/value.ts';
import { bothCauses } from './causes.ts';
import { type Measure, measure, multiplied } from './measure.ts';
import { toQuantity } from './numbers.ts';
import { bothWalks } from './pieces.ts';
import { amount, difference, either, exactly, type Quantity, sum, times } from './quantity.ts';
import { undecided } from './rounds.ts';
import { bytesIn } from './text-units.ts';
import type { Trips } from './trips.ts';
import { replacedIn } from './widening.ts';

/** A loop, as far as it says how often its body runs. */
export interface Repetition {
  readonly maker: Maker | null;
  readonly count: Quantity;
  readonly trips: Trips | null;
  /** What each round runs, where it stands in one piece. */
  readonly extent: TSESTree.Node | null;
}

/** How often a path through the body is taken, and that happens which may or may not happen on it. */
export type Taken = Repetition & { readonly doubtful: Quantity; readonly loop: LoopContext };

/**
 * What a variable is after a loop that changes it from `first` to `second` each time.
 *
 * @param wide what a round makes of it when it is large already
 * @param counter the fields, one in the other, in which it holds what counts the rounds: that has run through all that it may be
 */
export function extrapolate(first: Value | undefined, second: Value, taken: Taken, wide?: Value, counter?: readonly string[]): Value {
  if (!first || first === second || counter?.length === 0) return second;
  const replaced = wide && replacedIn(first, second, wide);
  if (replaced) return replaced;
  const { maker, count, doubtful, loop } = taken;
  if (second.kind === 'list' && first.kind === 'list') {
    if (second.placed) return second;
    const added = difference(second.length, first.length);
    if (second.length === first.length || (added.reach <= 0 && added.max <= 0)) return anyOf([first, second]);
    // What may be there already makes it no longer.
    const often = added.reach <= 0 ? undecided(count) : added.min < added.reach ? doubtful : count;
    const grown = amount(often, { ...added, min: Math.max(0, added.min) });
    const by = maker && often !== count ? { ...maker, count: often } : maker;
    const inner = second.maker === first.maker ? null : second.maker;
    const makers = grown.reach > first.length.reach ? [inner, by, first.maker] : [first.maker, inner, by];
    const most = makers.find((each) => each !== null) ?? null;
    const doubles = most !== null && most.node === maker?.node && added.reach === first.length.reach && doublesSomething(maker);
    return { kind: 'list', length: sum(first.length, grown), element: addedElement(first, second), items: null, maker: doubles ? { ...most, site: { ...most.site, doubles: true } } : most, over: bothWalks(first.over, [loop]), ...(second.distinct && { distinct: second.distinct }) };
  }
  if (second.kind === 'record' && second.open && first.kind === 'record' && !first.open && maker) {
    // An entry for each round: as JSON as large as a list of them.
    return { kind: 'list', length: count, element: second, items: null, maker, over: [loop] };
  }
  if (second.kind === 'record' && first.kind === 'record') {
    const fields = [...second.fields].map(([name, value]) => [name, extrapolate(first.fields.get(name), value, taken, wide?.kind === 'record' ? wide.fields.get(name) : undefined, counter?.[0] === name ? counter.slice(1) : undefined)] as const);
    return { ...second, fields: new Map(fields) };
  }
  const texts = optionsOf(second);
  if (isSized(first) && texts.every(isSized)) return longer(first, texts, taken);
  if (isNumeric(second) && isNumeric(first, true)) {
    const [from, to] = [toQuantity(first), toQuantity(second)];
    // What does not grow upwards stays below what it was, however often it is made smaller.
    if (to.max <= from.max && to.reach <= from.reach) return number({ ...either(from, to), min: to.min < from.min ? Number.NEGATIVE_INFINITY : from.min });
    const added = difference(to, from);
    const often = added.min < added.reach ? doubtful : count;
    return number(sum(from, times({ ...often, min: Math.max(often.min, 0) }, added)));
  }
  return anyOf([first, second]);
}

/** A text or bytes that each round makes one of these. */
function longer(first: Sized, texts: readonly Sized[], { maker, count, trips, doubtful, loop }: Taken): Value {
  const second = anyOf(texts);
  const [from, to] = [measure(first, 'text'), measure(second, 'text')];
  const most = growth(from.size, to.size);
  if (most.reach <= 0) return anyOf([first, second]);
  const least = Math.min(...texts.map((each) => growth(from.size, measure(each, 'text').size).min));
  const isDoubtful = texts.length > 1 && doubtful !== count;
  const added = isDoubtful && least > 0 ? { ...most, reach: Math.min(most.reach, least) } : most;
  const often = isDoubtful && least <= 0 ? doubtful : count;
  const by = maker && often !== count ? { ...maker, count: often } : maker;
  const whole = trips?.grows ? multiplied(maker, trips.bound, { ...bytesIn(exactly(1), added), ...(added.units && { units: added.units }) }, to.causes) : multiplied(by, often, added, to.causes, [loop]);
  const doubled = added.reach === from.size.reach && doublesSomething(maker) ? doubling(whole, from.size, count, maker) : whole;
  const [kind = 'text'] = texts.flatMap((each) => (each.kind === 'constant' ? [] : [each.kind]));
  return { kind, size: sum(from.size, doubled.size), causes: bothCauses(from.causes, doubled.causes) };
}

type Sized = Extract<Value, { kind: 'text' | 'bytes' | 'stream' }> | { readonly kind: 'constant'; readonly value: string };

/** What each round puts into a list, rather than what was in it before. */
function addedElement(first: ListValue, second: ListValue): Value | null {
  const before = first.element ? optionsOf(first.element) : [];
  const added = second.element ? optionsOf(second.element).filter((option) => !before.includes(option)) : [];
  return added.length > 0 && !first.maker ? anyOf(added) : second.element;
}

function isSized(value: Value): value is Sized {
  return value.kind === 'text' || value.kind === 'bytes' || value.kind === 'stream' || (value.kind === 'constant' && typeof value.value === 'string');
}

function isNumeric(value: Value, orInput = false): boolean {
  return optionsOf(value).every((option) => option.kind === 'number' || (orInput && option.kind === 'input') || (option.kind === 'constant' && typeof option.value === 'number'));
}

/** What one round adds to a text. */
export function growth(from: Quantity, to: Quantity): Quantity {
  const max = to.max - from.max;
  const isSame = to.origin === from.origin && to.factor === from.factor;
  return {
    ...to,
    min: Math.max(0, to.min - from.min),
    max: Number.isNaN(max) ? Number.POSITIVE_INFINITY : Math.max(0, max),
    reach: to.reach - from.reach,
    origin: isSame && from.reach > 0 && to.origin === 'request' ? 'constant' : to.origin,
    factor: isSame ? to.factor : Math.max(0, to.factor - from.factor),
  };
}

/** A text that is appended to itself: twice as long each time. */
function doubling(linear: Measure, from: Quantity, count: Quantity, maker: Maker | null): Measure {
  const reach = from.reach * 2 ** Math.max(count.reach, 0);
  const size = { ...linear.size, reach, max: Number.POSITIVE_INFINITY };
  return { size, causes: linear.causes.map((cause) => (cause.maker === maker ? { maker: { ...cause.maker, site: { ...cause.maker.site, doubles: true } }, unit: from, total: size } : cause)) };
}

/** Whether a loop appends a text or a list to itself: `s += s`, `s = s.repeat(2)`, `list = [...list, ...list]`. */
function doublesSomething(maker: Maker | null): boolean {
  return maker !== null && /\b([\w$]+)\s*(?:\+=\s*\1\b|=\s*\1\s*\+\s*\1\b|=\s*\1\.repeat\(\s*2\s*\)|=\s*\1\.concat\(\s*\1\s*\)|=\s*`\$\{\1\}\$\{\1\}`|=\s*\[\s*\.{3}\1,\s*\.{3}\1\s*\]|\.push\(\s*\.{3}\1\s*\))/.test(textOf(maker.node));
}
