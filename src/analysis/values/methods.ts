import { bothCauses } from '../sizes/causes.ts';
import { product, replacementOf } from '../sizes/growth.ts';
import { walk } from '../sizes/loops.ts';
import { concatenated, cut, joinedBy, type Measure, measure, measureList, scaled, without } from '../sizes/measure.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { carried, difference, exactly, type Quantity, sum, times, UNDECIDED, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { takesPieces } from '../sizes/trips.ts';
import { anyOf, listOf } from './alternatives.ts';
import { update } from './bindings.ts';
import { callFunction } from './calls.ts';
import { asList, includesConstant, isWrittenOut } from './lists.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { joined } from './operators.ts';
import { unwrap } from './syntax.ts';
import { constant, type InputValue, isPlain, type ListValue, NOT_FOLLOWED, number, optionsOf, text, UNDEFINED, type Value } from './value.ts';

export function argument(site: CallSite, index: number): Value | undefined {
  return site.args[index]?.value;
}

/** What is left of a bound when a part is taken: code that is not read may have checked the part as well. */
function undecided({ bound }: InputValue): Quantity | null {
  return bound?.origin === 'unknown' ? bound : null;
}

/** Request data out of text that carries it. */
export function inputOf(value: Extract<Value, { kind: 'input' | 'text' }>, shape: InputValue['shape'] = 'strings'): Value {
  if (value.kind === 'input') return { ...value, shape, bound: undecided(value) };
  if (value.size.origin !== 'request') return NOT_FOLLOWED;
  return { kind: 'input', shape, limit: value.size.reach, trail: value.size.trail, bound: null };
}

export function asText({ size, causes }: Measure): Value {
  return text(size, causes);
}

export function asBytes({ size, causes }: Measure): Value {
  return { kind: 'bytes', size, causes };
}

export function mapped(machine: Machine, list: ListValue, callback: Value): ListValue {
  const results: Value[] = [];
  walk(machine, list, (element, index) => {
    results.push(callValue(machine, callback, [element, index, list]));
  });
  const isExact = list.items !== null && list.maker === null && results.length === list.items.length;
  return { ...list, items: isExact ? results : null, element: results.length > 0 ? anyOf(results) : list.element };
}

/** Calls a value as a function with these arguments. */
function callValue(machine: Machine, callee: Value, args: readonly Value[]): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(machine, callee, args);
    case 'either':
      return anyOf(callee.options.map((option) => callValue(machine, option, args)));
    case 'external':
      return callee.module === null && callee.path[0] === 'Number' ? number(toQuantity(args[0] ?? UNDEFINED)) : callee.module === null && callee.path[0] === 'String' ? joined([args[0] ?? UNDEFINED]) : NOT_FOLLOWED;
    default:
      return NOT_FOLLOWED;
  }
}

const SAME_SIZE = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'toString', 'valueOf', 'toWellFormed', 'toLocaleLowerCase', 'toLocaleUpperCase']);

/** Methods of text that say the same each time. */
const SURE = new Set(['includes', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'at', 'charAt', 'slice', 'substring', 'split']);

/** What a method gives whose text and arguments are written out, or a regular expression that is asked about such text. */
export function spelledOut({ name, args }: CallSite, self: Value): Value | undefined {
  const given = args.map(({ value }) => (value.kind === 'constant' && (typeof value.value === 'string' || typeof value.value === 'number') ? value.value : null));
  if (name === null || given.includes(null)) return undefined;
  if (self.kind === 'regexp') return name === 'test' && typeof given[0] === 'string' ? constant(new RegExp(self.pattern, self.flags).test(given[0])) : undefined;
  if (self.kind !== 'constant' || typeof self.value !== 'string' || !SURE.has(name)) return undefined;
  const method: unknown = Reflect.get(String.prototype, name);
  const result: unknown = typeof method === 'function' ? Reflect.apply(method as (...args: readonly unknown[]) => unknown, self.value, given) : undefined;
  return Array.isArray(result) ? listOf(result.map((part) => constant(String(part)))) : constant(result as string | number | boolean | undefined);
}

export function callText(machine: Machine, site: CallSite, self: Value, of: Measure): Value | undefined {
  const { name } = site;
  if (name === null) return undefined;
  const known = spelledOut(site, self);
  if (known) return known;
  if (SAME_SIZE.has(name)) return self.kind === 'constant' && typeof self.value === 'string' ? constantText(self.value, name) : self;
  if (name === 'toArray') return self;
  switch (name) {
    case 'concat':
      return joined([self, ...site.args.map((each) => each.value)]);
    case 'slice':
    case 'substring':
    case 'substr':
      return asText(sliced(machine, site, of));
    case 'charAt':
    case 'at':
      return text({ ...exactly(1), max: 4 });
    case 'split':
      return { kind: 'list', length: { ...of.size, min: 1 }, element: text({ ...exactly(1), max: of.size.max }), items: null, maker: of.causes.at(-1)?.maker ?? null };
    case 'replace':
    case 'replaceAll':
      return replaced(machine, site, of);
    case 'codePointAt':
    case 'charCodeAt':
    case 'indexOf':
    case 'lastIndexOf':
    case 'search':
    case 'localeCompare':
      return number({ ...UNDECIDED_COUNT, min: -1 });
    case 'includes':
    case 'startsWith':
    case 'endsWith':
      return anyOf([constant(true), constant(false)]);
    case 'match':
    case 'matchAll':
      return self.kind === 'text' && self.size.origin === 'request' ? inputOf(self) : NOT_FOLLOWED;
    default:
      return undefined;
  }
}

function replaced(machine: Machine, site: CallSite, of: Measure): Value {
  const by = site.args[1];
  const isEach = site.name === 'replaceAll' || (site.args[0]?.value.kind === 'regexp' && site.args[0].value.flags.includes('g'));
  const grown = by && isEach ? product(machine, 'string.replaceAll', site.node, of.size, replacementOf(by.value, of), by.node) : undefined;
  return grown ? asText(grown) : text({ ...of.size, min: 0, max: Number.POSITIVE_INFINITY }, of.causes);
}

function constantText(value: string, name: string): Value {
  switch (name) {
    case 'toLowerCase':
      return constant(value.toLowerCase());
    case 'toUpperCase':
      return constant(value.toUpperCase());
    case 'trim':
      return constant(value.trim());
    default:
      return constant(value);
  }
}

/** The most that `slice(start, end)` leaves: null where nothing limits it. */
function sliceLimit(site: CallSite): Quantity | null {
  const start = toQuantity(argument(site, 0) ?? constant(0));
  const second = argument(site, 1);
  if (!second) return start.origin === 'constant' && start.max < 0 ? exactly(-start.max) : null;
  const end = toQuantity(second);
  if (site.name === 'substr') return end;
  // From behind: how much is left is as open as the whole.
  if (site.name === 'slice' && (end.origin === 'constant' ? end.max < 0 : end.origin === 'request' && end.min < 0)) return null;
  return start.origin === 'constant' && start.min > 0 && end.origin === 'constant' ? difference(end, start) : end;
}

function sliced(machine: Machine, site: CallSite, of: Measure): Measure {
  const nodes = site.args.map(({ node }) => node);
  // The pieces of a walk add up to what is walked over.
  if (machine.loops.some(({ trips }) => trips && takesPieces(machine, trips, nodes))) return { size: { ...exactly(0), max: of.size.max }, causes: of.causes };
  const limit = sliceLimit(site);
  if (limit) return cut(of, limit);
  const start = toQuantity(argument(site, 0) ?? constant(0));
  const end = site.args[1] && toQuantity(site.args[1].value);
  // An end that is short of the whole, or counts from behind, leaves out something.
  if (end && Number.isFinite(of.size.reach) && end.max < of.size.reach) return without(of, 1);
  return site.args.length === 1 && start.origin === 'constant' && start.min > 0 ? without(of, start.min) : { size: { ...of.size, min: 0 }, causes: of.causes };
}

const ENCODINGS: Readonly<Record<string, number>> = { hex: 2, base64: 4 / 3, base64url: 4 / 3 };

export function callBytes(machine: Machine, site: CallSite, self: Extract<Value, { kind: 'bytes' }>): Value | undefined {
  switch (site.name) {
    case 'digest':
    case 'toString': {
      const encoding = argument(site, 0);
      const factor = encoding?.kind === 'constant' && typeof encoding.value === 'string' ? (ENCODINGS[encoding.value] ?? 1) : 1;
      return asText(scaled(self, factor));
    }
    case 'fill':
    case 'reverse':
    case 'swap16':
    case 'update':
      return self;
    case 'slice':
    case 'subarray':
      // What has been allocated stays allocated: a part of it is smaller on the wire only.
      return { ...self, size: sliced(machine, site, self).size };
    default:
      return undefined;
  }
}

export function callInput(machine: Machine, site: CallSite, self: InputValue): Value | undefined {
  const { name } = site;
  if (name === null) return undefined;
  if (name === 'get' || name === 'getAll' || name === 'at' || name === 'pop' || name === 'shift' || name === 'find' || name === 'param') {
    return { ...self, shape: self.shape === 'strings' ? 'string' : self.shape, bound: undecided(self), trail: [{ text: null, node: site.node }] };
  }
  if (['map', 'flatMap', 'filter', 'forEach', 'reduce', 'some', 'every', 'join', 'concat', 'sort', 'reverse', 'entries', 'keys', 'values', 'fill', 'push'].includes(name)) {
    if (name === 'filter' || name === 'sort' || name === 'reverse' || name === 'entries' || name === 'values' || name === 'keys') {
      runEach(machine, site, asList(self));
      return self;
    }
    if (name === 'join') return joinedInput(machine, site, self);
    return callList(machine, site, asList(self));
  }
  if (SAME_SIZE.has(name) || name === 'split' || name === 'match') return { ...self, shape: name === 'split' || name === 'match' ? 'string' : self.shape };
  if (name === 'slice' || name === 'substring' || name === 'substr') {
    const limit = sliceLimit(site);
    return { ...self, bound: undecided(self), limit: limit?.origin === 'constant' ? Math.min(self.limit, Math.max(0, limit.max)) : self.limit };
  }
  if (name === 'has' || name === 'hasOwnProperty') return anyOf([constant(true), constant(false)]);
  return callText(machine, site, text(carried(self.limit, self.trail)), { size: carried(self.limit, self.trail), causes: [] });
}

/** Request text, split and joined with something else. */
function joinedInput(machine: Machine, site: CallSite, self: InputValue): Value {
  const pieces = carried(self.limit, self.trail);
  const [first] = site.args;
  const grown = first && product(machine, 'string.join', site.node, pieces, measure(first.value, 'text'), first.node);
  return grown ? asText(grown) : text({ ...pieces, max: Number.POSITIVE_INFINITY });
}

function runEach(machine: Machine, site: CallSite, list: ListValue): void {
  const callback = argument(site, 0);
  if (callback?.kind !== 'function') return;
  walk(machine, list, (element, index) => {
    callFunction(machine, callback, [element, index, list]);
  });
}

/** Where a mutating call puts the changed list back. */
function replace(machine: Machine, site: CallSite, list: ListValue): void {
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
      machine.copied(items?.length ?? 0);
      const spread = site.args.find((each) => each.spread)?.value;
      const length = spread?.kind === 'list' ? sum(self.length, spread.length) : sum(self.length, exactly(added.length));
      replace(machine, site, { kind: 'list', length, element: withFew(self, added), items, maker: self.maker ?? (spread?.kind === 'list' ? spread.maker : null) });
      return number(length);
    }
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
      return inner ? { ...result, items: null, element: inner.element, length: times(result.length, exactly(each)), ...(each > 1 && { each: each * (result.each ?? 1) }) } : result;
    }
    case 'forEach':
      runEach(machine, site, self);
      return UNDEFINED;
    case 'filter':
      runEach(machine, site, self);
      return { ...self, items: null, length: { ...self.length, min: 0 } };
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
      return { ...self, items: self.items?.map((item, index) => listOf([constant(index), item])) ?? null, element: listOf([number({ ...self.length, min: 0 }), self.element ?? UNDEFINED]) };
    case 'slice': {
      const limit = sliceLimit(site);
      return limit ? { ...self, items: null, length: cut({ size: self.length, causes: [] }, limit).size, maker: limit.origin === 'unknown' ? null : self.maker } : { ...self, items: null };
    }
    case 'at':
      return elementAt(self, first) ?? (self.element ? anyOf([self.element, UNDEFINED]) : UNDEFINED);
    case 'find':
    case 'pop':
    case 'shift':
      runEach(machine, site, self);
      return self.element ? anyOf([self.element, UNDEFINED]) : UNDEFINED;
    case 'includes': {
      const said = isWrittenOut(site.node) ? includesConstant(self, site.args[0]?.value) : undefined;
      return said === undefined ? anyOf([constant(true), constant(false)]) : constant(said);
    }
    case 'some':
    case 'every':
      runEach(machine, site, self);
      return anyOf([constant(true), constant(false)]);
    case 'indexOf':
    case 'findIndex':
      return number({ ...UNDECIDED_COUNT, min: -1 });
    default:
      return undefined;
  }
}

/** The same elements in another order: in place, or as a new list. */
function reordered(machine: Machine, site: CallSite, self: ListValue): ListValue {
  const isReversed = site.name === 'reverse' || site.name === 'toReversed';
  const list: ListValue = isReversed ? { ...self, items: self.items?.toReversed() ?? null } : { ...self, sorted: true };
  if (!site.name?.startsWith('to')) replace(machine, site, list);
  return list;
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

function appended(a: ListValue, b: ListValue): ListValue {
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

function reduced(machine: Machine, site: CallSite, list: ListValue): Value {
  const callback = argument(site, 0);
  const initial = argument(site, 1) ?? list.element ?? UNDEFINED;
  if (callback?.kind !== 'function') return NOT_FOLLOWED;
  let result: Value = initial;
  walk(machine, list, (element, index) => {
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
