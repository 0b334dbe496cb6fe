import type { TSESTree } from '@typescript-eslint/utils';
import { bothCauses } from '../sizes/causes.ts';
import { walk } from '../sizes/loops.ts';
import { concatenated, cut, joinedBy, leftBy, type Measure, measure, measureList } from '../sizes/measure.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { bothWalks, type Walk } from '../sizes/pieces.ts';
import { difference, exactly, isCarried, larger, type Quantity, sum, times, UNDECIDED, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { inRounds } from '../sizes/rounds.ts';
import { callFunction } from './activations.ts';
import { anyOf, eitherWay, listOf } from './alternatives.ts';
import { update } from './bindings.ts';
import { noteWays } from './flags.ts';
import { asList, includes, isWrittenOut } from './lists.ts';
import type { Machine } from './machine.ts';
import { argument, asText, sliceLimit } from './methods.ts';
import type { CallSite } from './model.ts';
import { joined } from './operators.ts';
import { refineItems, roundsOfAnswer } from './predicates.ts';
import { unwrap } from './syntax.ts';
import { constant, counting, INDEX, isPlain, isText, type ListValue, NOT_FOLLOWED, number, optionsOf, text, truthiness, UNDEFINED, type Value } from './value.ts';

export function mapped(machine: Machine, list: ListValue, callback: Value): ListValue {
  const results: Value[] = [];
  const over: Walk[] = [];
  walk(machine, list, extentOf(callback), (element, index, loop) => {
    if (loop) over.push(loop);
    results.push(callValue(machine, callback, [element, index, list]));
  });
  const isExact = list.items !== null && list.maker === null && results.length === list.items.length;
  return { ...list, items: isExact ? results : null, element: results.length > 0 ? anyOf(results) : list.element, ...(over.length > 0 && { over }) };
}

/** What runs for each element. */
function extentOf(callback: Value): TSESTree.Node | null {
  return callback.kind === 'function' ? callback.node : null;
}

/** Calls a value as a function with these arguments. */
function callValue(machine: Machine, callee: Value, args: readonly Value[]): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(machine, callee, args);
    case 'either':
      return anyOf(callee.options.map((option) => callValue(machine, option, args)));
    case 'external':
      if (callee.module === null) return converted(callee.path[0], args[0] ?? UNDEFINED);
      return callee.file !== null && machine.request ? machine.callAs(callee, args) : NOT_FOLLOWED;
    default:
      return NOT_FOLLOWED;
  }
}

/** What a conversion of the language gives that is handed on as a function: `list.map(Number)`, `list.filter(Boolean)`. */
function converted(name: string | undefined, value: Value): Value {
  switch (name) {
    case 'Number':
      return number(toQuantity(value));
    case 'String':
      return joined([value]);
    case 'Boolean': {
      const truth = truthiness(value);
      return truth === undefined ? NOT_FOLLOWED : constant(truth);
    }
    default:
      return NOT_FOLLOWED;
  }
}

export function runEach(machine: Machine, site: CallSite, list: ListValue): void {
  const callback = argument(site, 0);
  if (callback?.kind !== 'function') return;
  walk(machine, list, callback.node, (element, index) => {
    callFunction(machine, callback, [element, index, list]);
  });
}

/**
 * What a function says of each element, as far as it can be told: one answer for each where they are written out, else one for all.
 * Where it does not come to all of them, nothing is known of any.
 */
function answersOf(machine: Machine, site: CallSite, list: ListValue): readonly (boolean | undefined)[] {
  const callback = argument(site, 0);
  const answers: (boolean | undefined)[] = [];
  walk(machine, list, callback ? extentOf(callback) : null, (element, index) => {
    answers.push(callback && truthiness(callValue(machine, callback, [element, index, list])));
  });
  const count = isSpelledOut(list) ? list.items.length : 1;
  return answers.length === count ? answers : Array.from({ length: count }, () => undefined);
}

/** Whether the elements are known one by one, and in this order. */
function isSpelledOut(list: ListValue): list is ListValue & { readonly items: readonly Value[] } {
  return list.items !== null && list.maker === null && list.sorted !== true;
}

/** The elements for which the answer is yes, or may be. */
function filtered(machine: Machine, list: ListValue, callback: Value | undefined, answers: readonly (boolean | undefined)[]): ListValue {
  if (!isSpelledOut(list)) {
    const [answer] = answers;
    if (answer !== undefined) return answer ? list : listOf([]);
    const rounds = callback ? roundsOfAnswer(machine, callback, list.element ?? UNDEFINED) : 'few';
    const { length, maker } = list;
    return { ...list, items: null, length: { ...inRounds(length, rounds), min: 0 }, maker: maker && { ...maker, count: inRounds(maker.count, rounds) } };
  }
  const kept = listOf(list.items.filter((_item, index) => answers[index] !== false));
  const certain = answers.filter((answer) => answer === true).length;
  return certain === kept.items?.length ? kept : { ...kept, items: null, length: { ...kept.length, min: certain } };
}

/** The first element for which the answer is yes: one of those for which it may be. */
function foundIn(list: ListValue, answers: readonly (boolean | undefined)[], isLast: boolean): Value {
  if (!isSpelledOut(list)) return answers[0] === false ? UNDEFINED : someElement(list);
  const candidates: Value[] = [];
  const places = [...answers.keys()];
  for (const index of isLast ? places.toReversed() : places) {
    if (answers[index] !== false) candidates.push(list.items[index] ?? UNDEFINED);
    if (answers[index] === true) return anyOf(candidates);
  }
  return anyOf([...candidates, UNDEFINED]);
}

/** Where a mutating call puts the changed list back. */
export function replace(machine: Machine, site: CallSite, list: ListValue): void {
  const callee = 'callee' in site.node ? unwrap(site.node.callee) : null;
  if (callee?.type === 'MemberExpression') update(machine, callee.object, list);
}

export function callList(machine: Machine, site: CallSite, self: ListValue): Value | undefined {
  const first = argument(site, 0);
  switch (site.name) {
    case 'push':
    case 'unshift': {
      const added = site.args.map((each) => each.value);
      const items = self.items && !self.maker && !site.args.some((each) => each.spread) && machine.loops.length === 0 ? [...self.items, ...added] : null;
      machine.budget.copied(items?.length ?? 0);
      const spread = site.args.find((each) => each.spread)?.value;
      const length = spread?.kind === 'list' ? sum(self.length, spread.length) : sum(self.length, exactly(added.length));
      replace(machine, site, { kind: 'list', length, element: withFew(self, added), items, maker: self.maker ?? (spread?.kind === 'list' ? spread.maker : null) });
      return number(length);
    }
    case 'with':
      return { ...self, items: null, element: withFew(self, site.args.slice(1).map(({ value }) => value)) };
    case 'concat': {
      const lists = site.args.map(({ value }) => (value.kind === 'list' || value.kind === 'input' ? asList(value) : listOf([value])));
      return lists.reduce(appended, self);
    }
    case 'map':
      return first ? mapped(machine, self, first) : self;
    case 'flatMap': {
      const result = first ? mapped(machine, self, first) : self;
      const inner = result.element?.kind === 'list' ? result.element : null;
      const { max = 0, origin } = inner?.length ?? {};
      const each = origin === 'constant' && inner?.length.min === max && max > 0 ? max : 1;
      // As many as each inner list has, where a number makes those.
      if (inner?.maker && inner.element && !isCarried(inner.length)) return { ...inner, items: null, length: times(result.length, inner.length), ...(result.over && { over: bothWalks(inner.over, result.over) }) };
      return inner ? { ...result, items: null, element: averageOf(inner, each), length: times(result.length, exactly(each)), ...(each > 1 && { each: each * (result.each ?? 1) }) } : result;
    }
    case 'forEach':
      runEach(machine, site, self);
      return UNDEFINED;
    case 'filter': {
      const found = filtered(machine, self, first, answersOf(machine, site, self));
      if (first && machine.request && isSpelledOut(self) && !found.items) noteFound(machine, self.items, first, found);
      return found;
    }
    case 'reduce':
    case 'reduceRight':
      return reduced(machine, site, self);
    case 'fill':
      return { ...self, element: first ?? UNDEFINED, items: null };
    case 'join': {
      const separator = measure(first ?? constant(','), 'text');
      return asText(joinedList(self, separator));
    }
    case 'toString':
      return asText(joinedBy(self, 1));
    case 'keys':
      return { ...self, element: number({ ...self.length, min: 0 }), items: null };
    case 'values':
    case 'flat':
      return self;
    case 'reverse':
    case 'toReversed':
    case 'sort':
    case 'toSorted':
      return reordered(machine, site, self);
    case 'entries':
      return { ...self, items: self.items?.map((item, index) => listOf([constant(index), item])) ?? null, element: listOf([counting(number({ ...self.length, min: 0 }), INDEX), self.element ?? UNDEFINED]) };
    case 'slice': {
      if (!first) return self;
      const limit = sliceLimit(site);
      const whole: Measure = { size: self.length, causes: [] };
      return { ...self, items: null, length: (limit ? cut(whole, limit) : leftBy(whole, toQuantity(argument(site, 1) ?? first))).size, maker: limit?.origin === 'unknown' ? null : self.maker };
    }
    case 'at':
      return elementAt(self, first) ?? someElement(self);
    case 'find':
    case 'findLast':
      return foundIn(self, answersOf(machine, site, self), site.name === 'findLast');
    case 'pop':
    case 'shift':
      machine.turns += 1;
      replace(machine, site, shortened(self));
      return someElement(self);
    case 'includes': {
      return isWrittenOut(machine, site.node) ? includes(self, first) : eitherWay();
    }
    case 'has':
      // What a set holds one by one, nothing changes.
      return includes(self, first);
    case 'some':
    case 'every': {
      const isSome = site.name === 'some';
      const answers = answersOf(machine, site, self);
      if (answers.includes(isSome) && isSpelledOut(self)) return constant(isSome);
      return answers.every((answer) => answer === !isSome) ? constant(!isSome) : eitherWay();
    }
    case 'indexOf': {
      const found = isWrittenOut(machine, site.node) ? truthiness(includes(self, first)) : undefined;
      return found === false ? constant(-1) : number({ ...UNDECIDED_COUNT, min: found ? 0 : -1 });
    }
    case 'findIndex':
      return number({ ...UNDECIDED_COUNT, min: -1 });
    default:
      return undefined;
  }
}

/** What else holds where a function says yes of none of these, or of some. */
function noteFound(machine: Machine, items: readonly Value[], callback: Value, found: ListValue): void {
  noteWays(machine, found, [
    { value: listOf([]), learn: () => { refineItems(machine, items, callback, false); } },
    { value: { ...found, length: { ...found.length, min: Math.max(1, found.length.min) } }, learn: () => undefined },
  ]);
}

/** A list with one element less. */
export function shortened(list: ListValue): ListValue {
  return { ...list, items: null, length: larger(difference(list.length, exactly(1)), exactly(0)) };
}

/** The same elements in another order: in place, or as a new list. */
function reordered(machine: Machine, site: CallSite, self: ListValue): ListValue {
  const isReversed = site.name === 'reverse' || site.name === 'toReversed';
  const list: ListValue = isReversed ? { ...self, items: self.items?.toReversed() ?? null } : (sorted(machine, site, self) ?? { ...self, sorted: true });
  if (!site.name?.startsWith('to')) replace(machine, site, list);
  return list;
}

const MAX_SORTED = 8;

/** Constants in the order that the program's own function gives them; undefined where it does not say of each two which comes first. */
function sorted(machine: Machine, site: CallSite, { items }: ListValue): ListValue | undefined {
  const order = argument(site, 0);
  if (order?.kind !== 'function' || !items || items.length > MAX_SORTED || !items.every((item) => item.kind === 'constant')) return undefined;
  const unsure: Value[] = [];
  const ordered = items.toSorted((a, b) => {
    const said = unsure.length === 0 ? callFunction(machine, order, [a, b]) : UNDEFINED;
    if (said.kind === 'constant' && typeof said.value === 'number') return said.value;
    unsure.push(said);
    return 0;
  });
  return unsure.length === 0 ? listOf(ordered) : undefined;
}

/** What stands for each element of a short list that is repeated: texts are on average as long as all of them together say. */
function averageOf({ items, element }: ListValue, count: number): Value | null {
  if (!items?.every((item) => item.kind === 'text' || isText(item))) return element;
  const all = measureList(listOf(items), { open: 0, separator: 0 }, 'text');
  return count > 1 ? text(times(all.size, exactly(1 / count)), all.causes) : element;
}

/** One of the elements, or none. */
function someElement({ element }: ListValue): Value {
  return element ? anyOf([element, UNDEFINED]) : UNDEFINED;
}

/** The element at a constant place of a list that is written out. */
function elementAt({ items, sorted }: ListValue, index: Value | undefined): Value | undefined {
  if (!items || index?.kind !== 'constant' || typeof index.value !== 'number') return undefined;
  return sorted ? NOT_FOLLOWED : (items.at(index.value) ?? UNDEFINED);
}

/** n elements with n - 1 separators between them. */
function joinedList(list: ListValue, separator: Measure): Measure {
  if (separator.size.origin === 'request' || separator.causes.length > 0) {
    const between: ListValue = { ...list, items: null, element: asText(separator), length: difference(list.length, exactly(1)) };
    return concatenated([joinedBy(list, 0), measureList(between, { open: 0, separator: 0 }, 'text')]);
  }
  return joinedBy(list, separator.size.origin === 'constant' ? separator.size.reach : Math.max(0, separator.size.min));
}

/** Two lists, one behind the other. */
export function appended(a: ListValue, b: ListValue): ListValue {
  const items = a.items && b.items && !a.maker && !b.maker ? [...a.items, ...b.items] : null;
  const elements = [a.element, b.element].filter((element) => element !== null);
  const element = b.items && !b.maker ? withFew(a, b.items) : a.items && !a.maker ? withFew(b, a.items) : elements.length > 0 ? anyOf(elements) : null;
  return { kind: 'list', length: sum(a.length, b.length), element, items, maker: a.maker ?? b.maker };
}

/** The elements of a list to which a few are added: where a number makes many, their size counts and not that of the few. */
export function withFew(list: ListValue, few: readonly Value[]): Value | null {
  const counted = list.maker ? few.filter((value) => !isPlain(value)) : few;
  const elements = [...(list.element ? [list.element] : []), ...counted];
  return elements.length > 0 ? anyOf(elements) : null;
}

function reduced(machine: Machine, site: CallSite, given: ListValue): Value {
  const callback = argument(site, 0);
  const [first, ...others] = !isSpelledOut(given) ? [] : site.name === 'reduce' ? given.items : given.items.toReversed();
  const start = argument(site, 1);
  // Without a start, the first element is that.
  const list = first ? listOf(start ? [first, ...others] : others) : given;
  const initial = start ?? first ?? given.element ?? UNDEFINED;
  if (callback?.kind !== 'function') return NOT_FOLLOWED;
  let result: Value = initial;
  walk(machine, list, callback.node, (element, index) => {
    result = callFunction(machine, callback, [result, element, index, list]);
  });
  if (list.items && !list.maker) return result;
  // A sum is one number, however many there are.
  if (optionsOf(result).every((option) => option.kind === 'number' || (option.kind === 'constant' && typeof option.value === 'number'))) return number(UNDECIDED);
  const { size, causes } = measure(result, 'text');
  // What a round adds to what there was before.
  const unit = { ...size, min: 0, reach: Math.max(0, size.reach - measure(initial, 'text').size.reach) };
  if (!list.maker) return anyOf([initial, result]);
  const total = cutProduct(list.length, unit);
  return asText({ size: total, causes: bothCauses(causes, [{ maker: list.maker, unit, total }]) });
}

function cutProduct(count: Quantity, unit: Quantity): Quantity {
  const reach = unit.reach <= 0 ? 0 : Math.max(count.reach, 0) * unit.reach;
  return { ...unit, reach, max: Number.POSITIVE_INFINITY, origin: count.origin, factor: count.factor, trail: count.trail };
}
