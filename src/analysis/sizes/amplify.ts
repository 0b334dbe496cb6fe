import type { TSESTree } from '@typescript-eslint/utils';
import type { AmplifierRow, BoundRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { callFunction } from '../values/activations.ts';
import { anyOf } from '../values/alternatives.ts';
import { mayCall } from '../values/callbacks.ts';
import { refine } from '../values/conditions.ts';
import { setFound } from '../values/found.ts';
import { type CalleeIndex, functionKey, isProjectFile } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { hasOnlyBlanks } from '../values/methods.ts';
import type { Argument, CallSite, Model } from '../values/model.ts';
import { compare, settleNumber } from '../values/narrowing.ts';
import { computedFrom } from '../values/splits.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { constant, counting, type CountSite, isAmong, type ListValue, type Maker, NOT_FOLLOWED, number, optionsOf, type Primitive, text, UNDEFINED, type Value } from '../values/value.ts';
import { makerOf } from './causes.ts';
import { distanceBetween, meetingOf } from './distances.ts';
import { cut, measure, multiplied } from './measure.ts';
import { asNumber, asTruthyAs, mayBeText, onlyNumbers, toQuantity } from './numbers.ts';
import { difference, exactly, larger, negated, notNaN, type Quantity, smaller, UNDECIDED, whole } from './quantity.ts';
import { bytesIn, isNeverMade, lengthOf } from './text-units.ts';

/** Interprets the rows of amplifiers and bounds. */
export const sizesModel: Model = {
  call(machine, site) {
    const bound = rowsFor(site, machine.lexicon.bounds)[0];
    if (bound) return boundAs(machine, site, bound);
    for (const row of rowsFor(site, machine.lexicon.amplifiers)) {
      if (row.by !== 'either' && (row.by === 'construct') !== site.construct) continue;
      if (refuses(site, row)) return ended(machine);
      const value = amplified(machine, site, row);
      if (value) return value;
    }
    return undefined;
  },
  read(_machine, object, name) {
    if (object.kind !== 'external' || object.module !== null || object.path.length !== 1) return undefined;
    const value: unknown = object.path[0] === 'Number' ? Reflect.get(Number, name) : object.path[0] === 'Math' ? Reflect.get(Math, name) : undefined;
    return typeof value === 'number' ? constant(value) : undefined;
  },
};

function boundAs(machine: Machine, site: CallSite, row: BoundRow): Value {
  switch (row.does) {
    case 'same':
      return sameAs(machine, site, row);
    case 'holds':
      if (site.args[0]) refine(machine, site.args[0].node, true);
      return UNDEFINED;
    case 'random':
      return row.text === undefined ? calculatedOf(machine, row, site) : text(exactly(row.text));
    default:
      return calculatedOnWays(machine, row, site) ?? calculatedOf(machine, row, site);
  }
}

function calculatedOf(machine: Machine, row: BoundRow, site: CallSite): Value {
  const args = argumentsOf(row, site);
  const [first] = args;
  if (row.does === 'number' && first && !first.spread) return asNumber(first.value);
  const result = number(boundBy(machine, row, site));
  return GIVES_ONE.has(row.does) && !args.some(({ spread }) => spread) ? asTruthyAs(result, args.map(({ value }) => value)) : result;
}

/** What gives one of the numbers that it is given, but for its sign. */
const GIVES_ONE: ReadonlySet<BoundRow['does']> = new Set<BoundRow['does']>(['min', 'max', 'clamp', 'absolute']);

/** What a function gives back that gives back what it is given; where that is too much for it, nothing goes on. */
function sameAs(machine: Machine, { args: [first] }: CallSite, { most }: BoundRow): Value {
  if (!first || most === undefined || first.value.kind !== 'bytes') return first?.value ?? UNDEFINED;
  const { size, causes } = cut(first.value, exactly(most));
  const value: Value = { kind: 'bytes', size, causes };
  setFound(machine, first.node, value);
  return value;
}

function rowsFor<Row extends AmplifierRow | BoundRow>(site: CallSite, index: CalleeIndex<Row>): readonly Row[] {
  const { callee, object, name } = site;
  const called = callee.kind === 'external' ? callee : callee.kind === 'result' ? callee.of : null;
  const last = called?.path.at(-1);
  if (called && (last === undefined || index.names.has(last))) {
    // What a call of an export gives is written with `()`: `customAlphabet('01')(n)` is a call of `customAlphabet()`.
    const named = index.functions.get(callee === called ? functionKey(called) : `${functionKey(called)}()`);
    if (named) return named;
  }
  if (!object || name === null) return [];
  // And a method of what it gives with the name behind that: `LoremIpsum().generateWords`.
  const made = object.kind === 'result' && index.names.has(name) ? index.functions.get(`${functionKey(object.of)}().${name}`) : undefined;
  if (made) return made;
  return (index.methods.get(name) ?? []).filter((row) => 'method' in row.callee && isOf(object, row.callee.of));
}

/** Whether a method call's receiver is of a built-in type. A constant of another file counts as text: only text has these methods there. */
function isOf(object: Value, type: 'string' | 'array' | 'buffer' | 'iterator'): boolean {
  switch (object.kind) {
    case 'constant':
      return type === 'string' && typeof object.value === 'string';
    case 'text':
    case 'input':
      return type === 'string';
    case 'list':
      return type === 'array';
    case 'bytes':
      return type === 'buffer';
    case 'stream':
      return type === 'iterator';
    case 'unknown':
      return type === 'string' && object.reason === 'not-followed';
    case 'external':
      return type === 'string' && object.module !== null && isProjectFile(object.module);
    default:
      return false;
  }
}

/** What a function gives of several constants, with what ways that have met make of it: `Number(n > 100)`. */
function calculatedOnWays(machine: Machine, row: BoundRow, site: CallSite): Value | undefined {
  const value = calculated(row, site);
  if (value?.kind === 'either') computedFrom(machine.state, value, site.args.map((argument) => argument.value), (of) => calculated(row, { ...site, args: site.args.map((argument, index) => ({ ...argument, value: of[index] ?? argument.value })) }) ?? value);
  return value;
}

const MAX_RESULTS = 16;

/** A function of the language of numbers that are written out, or of one of several. */
function calculated(row: BoundRow, site: CallSite): Value | undefined {
  const args = argumentsOf(row, site);
  const run = row.does === 'random' ? undefined : functionOf(row);
  if (!run || args.some(({ spread }) => spread)) return undefined;
  let given: readonly (readonly Primitive[])[] = [[]];
  for (const { value } of args) {
    const options = optionsOf(value);
    if (!options.every((option) => option.kind === 'constant' && typeof option.value !== 'bigint')) return undefined;
    given = given.flatMap((before) => options.map((option) => [...before, option.kind === 'constant' ? option.value : undefined]));
    if (given.length > MAX_RESULTS) return undefined;
  }
  return anyOf(given.map((each) => constant(run(...each))));
}

type Calculation = (...args: readonly unknown[]) => number;

const calculations = new WeakMap<BoundRow, Calculation | false>();

/** The numbers that a function is given, one by one or in a list that is written out. */
function argumentsOf({ listed }: BoundRow, { args }: CallSite): readonly Pick<Argument, 'value' | 'spread'>[] {
  const [first] = args;
  if (!listed || !first) return args;
  const { value } = first;
  return value.kind === 'list' && value.items && !value.maker ? value.items.map((item) => ({ value: item, spread: false })) : [{ value, spread: true }];
}

/** The function itself, for one that gives a number. */
function functionOf(row: BoundRow): Calculation | undefined {
  return getOrMake(calculations, row, () => calculationOf(row) ?? false) || undefined;
}

function calculationOf({ callee }: BoundRow): Calculation | undefined {
  const [owner = '', name = owner] = 'global' in callee ? callee.global.split('.') : [];
  const found: unknown = owner === 'Math' ? Reflect.get(Math, name) : name === 'parseInt' ? parseInt : name === 'parseFloat' ? parseFloat : owner === 'Date' ? Date.parse : owner === 'Number' ? Number : undefined;
  return typeof found === 'function' ? (found as Calculation) : undefined;
}

function boundBy(machine: Machine, row: BoundRow, site: CallSite): Quantity {
  const args = argumentsOf(row, site);
  const quantities = args.map((argument) => (argument.spread ? UNDECIDED : toQuantity(argument.value)));
  const first = quantities[0] ?? { ...UNDECIDED, nan: true };
  switch (row.does) {
    case 'min':
      return meeting(machine, site, quantities.reduce(smaller, quantities[0] ?? exactly(Number.POSITIVE_INFINITY)));
    case 'max':
      return quantities.reduce(larger, quantities[0] ?? exactly(Number.NEGATIVE_INFINITY));
    case 'clamp': {
      const at = row.value ?? 0;
      const [low, high] = quantities.filter((_quantity, index) => index !== at);
      const clamped = quantities[at] ?? first;
      if (!low) return clamped;
      return high ? larger(smaller(clamped, high), low) : smaller(clamped, low);
    }
    case 'number':
      return args.length === 0 ? exactly(0) : first;
    case 'integer':
      return notNaN(whole(first));
    case 'parse-integer':
      return { ...whole(first), nan: first.nan || first.origin !== 'constant' };
    case 'truncate': {
      // Each of these functions keeps the order of numbers.
      const round = functionOf(row) ?? Math.trunc;
      return { ...first, min: round(first.min), max: round(first.max), reach: round(first.reach), integer: true };
    }
    case 'absolute':
      return first.min >= 0 ? first : { ...larger(first, negated(first)), min: Math.max(0, -first.max) };
    case 'random':
      return { ...UNDECIDED, min: 0, max: 1, nan: false };
    case 'same':
    case 'holds':
      return first;
  }
}

/** The least of what a call is given, of which one may fall as another rises. */
function meeting(machine: Machine, { args }: CallSite, least: Quantity): Quantity {
  const most = least.origin === 'request' ? meetingOf(machine, args.map(({ node }) => node)) : undefined;
  return most ? { ...smaller(least, least.integer ? whole(most) : most), nan: least.nan } : least;
}

interface Count {
  readonly quantity: Quantity;
  readonly node: TSESTree.Node;
  readonly value: Value;
  readonly mayBeString: boolean;
  readonly shorthand: boolean;
  readonly wrappable: boolean;
  /** What the count begins at; null where no constant says. */
  readonly start: number | null;
}

function amplified(machine: Machine, site: CallSite, row: AmplifierRow): Value | undefined {
  const count = countOf(machine, site, row);
  if (!count || alwaysThrows(count.quantity, row)) return undefined;
  const countSite: CountSite = {
    node: count.node,
    mayBeString: count.mayBeString,
    bigint: optionsOf(count.value).some((option) => option.kind === 'constant' && typeof option.value === 'bigint'),
    throwsOn: row.throwsOn,
    // Where both ends vary, one of them alone caps nothing.
    wrappable: count.wrappable && count.start !== null,
    scale: 1,
    shift: count.start ?? 0,
    shorthand: count.shorthand,
  };
  const maker = makerOf(machine, row.id, site.node, count.quantity, countSite);
  const value = made(machine, site, row, maker);
  // Too long to be made, whatever the request says.
  if (value.kind === 'text' && value.size.origin === 'request' && isNeverMade(value.size)) return ended(machine);
  if (!count.mayBeString && machine.request) accepts(machine, count.node, row);
  const callback = row.callback === undefined ? undefined : site.args[row.callback]?.value;
  if (callback?.kind !== 'function') return value;
  mayCall(machine, callback, [constant(null), value]);
  return UNDEFINED;
}

/** A constant that the call does not take: `Array(0.5)`, `'x'.repeat(-1)`. */
function alwaysThrows({ origin, min, max }: Quantity, { throwsOn }: AmplifierRow): boolean {
  return origin === 'constant' && min === max && ((throwsOn.fraction && !Number.isInteger(min)) || (throwsOn.negative && max <= -1));
}

/** Where a call has not thrown, its count is one that it takes. */
function accepts(machine: Machine, node: TSESTree.Node, { throwsOn }: AmplifierRow): void {
  if (throwsOn.fraction) settleNumber(machine, node, true);
  if (throwsOn.negative) compare(machine, node, '>', exactly(-1), !throwsOn.nan);
}

/** Whether a call throws for whatever its count may be. */
function refuses({ args }: CallSite, row: AmplifierRow): boolean {
  const { argument: index, property, from } = row.count;
  const given = property === undefined && from === undefined ? args[index] : undefined;
  if (!given || given.spread) return false;
  return optionsOf(given.value).every((option) => option.kind === 'constant' && typeof option.value === 'number' && alwaysThrows(exactly(option.value), row));
}

/** What comes behind a call that throws does not run. */
function ended({ request, state }: Machine): Value {
  if (request) state.reachable = false;
  return UNDEFINED;
}

/** What is left of one of several constants without those that the call does not take; null when nothing is. */
function taken(value: Value, row: AmplifierRow): Value | null {
  const options = optionsOf(value);
  const kept = options.filter((option) => option.kind !== 'constant' || !alwaysThrows(toQuantity(option), row));
  return kept.length === options.length ? value : kept.length === 0 ? null : anyOf(kept);
}

/** The count that a call is given; undefined when the call is not the amplifying form or throws for what it is given. */
function countOf(machine: Machine, { args }: CallSite, row: AmplifierRow): Count | undefined {
  const { argument: index, property, from } = row.count;
  const end = args[index] ?? (from === undefined ? undefined : args[from]);
  if (!end || end.spread) return undefined;
  if (property !== undefined) return countOfProperty(end, property, row);
  const numbers = row.acceptsString ? end.value : onlyNumbers(end.value);
  const value = numbers && taken(numbers, row);
  if (!value || !isCount(value)) return undefined;
  const start = from !== undefined && args[index] ? args[from] : undefined;
  const first = start && toQuantity(start.value);
  const distance = start && first ? (distanceBetween(machine, start.node, end.node) ?? difference(toQuantity(value), first)) : toQuantity(value);
  const quantity = row.eitherSign && distance.min < 0 ? larger(distance, negated(distance)) : distance;
  const { nan, integer } = toQuantity(numbers);
  const asGiven = { ...quantity, min: distance.min, nan: quantity.nan || nan, integer: quantity.integer && integer };
  return { quantity: withText(asGiven, end.value, numbers), node: end.node, value, mayBeString: mayBeText(end.value), shorthand: false, wrappable: end.within !== true, start: !first ? 0 : first.origin === 'constant' && first.min === first.max ? first.min : null };
}

/** A count that may be text as well, which this call does not take for a length, but a cap would make any number of. */
function withText(quantity: Quantity, given: Value, numbers: Value): Quantity {
  return given !== numbers && mayBeText(given) ? { ...quantity, min: Number.NEGATIVE_INFINITY, nan: true, integer: false } : quantity;
}

function countOfProperty(argument: Argument, name: string, row: AmplifierRow): Count | undefined {
  const field = name.split('.').reduce<Value | undefined>((value, key) => (value?.kind === 'record' ? value.fields.get(key) : undefined), argument.value);
  const value = field && !row.acceptsString ? onlyNumbers(field) : field;
  if (!value || !isCount(value)) return undefined;
  const property = propertyAt(argument.node, name.split('.'));
  // An object that is made elsewhere is no number that a cap could stand around.
  return { quantity: withText(toQuantity(value), field ?? value, value), node: property?.value ?? argument.node, value, mayBeString: field !== undefined && mayBeText(field), shorthand: property?.shorthand ?? false, wrappable: argument.within !== true && property !== undefined, start: 0 };
}

/** The property of an object that is written out, and of what its properties are. */
function propertyAt(node: TSESTree.Node, [name, ...inner]: readonly string[]): TSESTree.Property | undefined {
  const object = unwrap(node);
  const found = object.type === 'ObjectExpression' ? object.properties.find((each): each is TSESTree.Property => each.type === 'Property' && staticName(each) === name) : undefined;
  return found && inner.length > 0 ? propertyAt(found.value, inner) : found;
}

/** Whether a value can be a number: a list, a function or text of the program is another form of the call. */
function isCount(value: Value): boolean {
  return optionsOf(value).some((option) => {
    switch (option.kind) {
      case 'constant':
        return option.value !== undefined && option.value !== null && !Number.isNaN(Number(option.value));
      case 'number':
      case 'input':
      case 'unknown':
      case 'result':
      case 'external':
      case 'method':
        return true;
      case 'text':
        return option.size.origin === 'request';
      default:
        return false;
    }
  });
}

function made(machine: Machine, site: CallSite, row: AmplifierRow, maker: Maker): Value {
  const { makes } = row;
  const { count } = maker;
  const valueAt = (index: number): Value | undefined => site.args[index]?.value;
  if ('bytes' in makes) {
    const { size, causes } = multiplied(maker, count, exactly(makes.bytes), []);
    return { kind: 'bytes', size, causes };
  }
  if ('text' in makes) {
    const unit = typeof makes.text === 'object' && 'bytes' in makes.text ? { size: { ...exactly(makes.text.bytes), max: makes.text.usual ?? makes.text.bytes }, causes: [] } : measure(operand(site, makes.text) ?? UNDEFINED, 'text');
    const { size, causes } = multiplied(maker, count, unit.size, unit.causes);
    const whole = text(size, causes);
    return hasOnlyBlanks(operand(site, makes.text)) && whole.kind === 'text' ? { ...whole, blank: true } : whole;
  }
  if ('padded' in makes) {
    const filler = valueAt(makes.filler);
    const padded = operand(site, makes.padded) ?? UNDEFINED;
    if (filler?.kind === 'constant' && filler.value === '') return padded;
    const before = measure(padded, 'text');
    const filling = fillingOf(filler);
    const { size, causes } = multiplied(maker, count, filling, before.causes);
    if (!before.size.units && !filling.units) return text(larger(size, before.size), causes);
    // Of what is padded or put in, a unit may be more than a byte.
    const kept = lengthOf(before.size).max * filling.max;
    const filled = (whole: Quantity): Quantity => ({ ...larger(whole, before.size), max: whole.max + before.size.max, reach: Math.max(before.size.reach, whole.reach - kept) });
    return text(filled(size), causes.map((cause) => (cause.maker === maker ? { ...cause, total: filled(cause.total) } : cause)));
  }
  return { kind: 'list', length: { ...count, min: Math.max(0, count.min), nan: false }, ...elementsOf(machine, makes.list, maker, valueAt, row.count.property !== undefined), items: null, maker };
}

/** The bytes of each unit that is filled up. */
function fillingOf(filler: Value | undefined): Quantity {
  if (!filler || isAmong(filler, [undefined])) return exactly(1);
  const { size } = measure(filler, 'text');
  return { ...bytesIn(exactly(1), size), origin: filler.kind === 'constant' ? 'constant' : 'unknown', ...(size.units && { units: size.units }) };
}

function operand(site: CallSite, where: 'receiver' | { readonly argument: number } | { readonly bytes: number }): Value | undefined {
  if (where === 'receiver') return site.object ?? undefined;
  return 'argument' in where ? site.args[where.argument]?.value : undefined;
}

type Elements = Pick<ListValue, 'element' | 'over'>;

function elementsOf(machine: Machine, of: Extract<AmplifierRow['makes'], { list: unknown }>['list'], maker: Maker, valueAt: (index: number) => Value | undefined, afterElement: boolean): Elements {
  if (of === 'holes') return { element: null };
  const index = number({ ...maker.count, min: 0 });
  if (of === 'indices') return { element: index };
  if ('argument' in of) return { element: valueAt(of.argument) ?? UNDEFINED };
  const callback = valueAt(of.result);
  if (!callback) return { element: null };
  if (callback.kind !== 'function') return { element: NOT_FOLLOWED };
  return machine.inLoop(
    maker,
    (loop) => {
      const at = counting(index, loop);
      return { element: callFunction(machine, callback, afterElement ? [UNDEFINED, at] : [at]), over: [loop] };
    },
    null,
    callback.node,
  );
}

