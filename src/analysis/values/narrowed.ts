import { boundInput, toQuantity } from '../sizes/numbers.ts';
import { NOT_A_NUMBER, type Quantity } from '../sizes/quantity.ts';
import { anyOf } from './alternatives.ts';
import { constant, counting, number, optionsOf, type Value } from './value.ts';

/** What is known of a number that a condition speaks of; null where the condition excludes it. */
export type Narrow = (before: Quantity) => Quantity | null;

/** What a condition leaves of a value as a number; null for nothing. */
export function narrowed(value: Value, narrow: Narrow): Value | null {
  if (value.kind === 'either') {
    const options = value.options.map((option) => narrowed(option, narrow)).filter((option) => option !== null);
    return options.length === 0 ? null : anyOf(options);
  }
  const after = narrow(toQuantity(value));
  if (after === null || value.kind === 'constant') return after === null ? null : value;
  // As a number, what is missing is NaN.
  if (value.kind === 'input') return boundInput(after.nan ? value : { ...value, given: true }, after);
  return after === NOT_A_NUMBER ? constant(Number.NaN) : value.kind === 'number' ? counting(number(after), value.counts) : number(after);
}

/** What both say of the same number; null where they are none. */
export function tighter(a: Value, b: Value): Value | null {
  if (a.kind !== 'number' || b.kind !== 'number') return null;
  const both = bothSay(a.quantity, b.quantity);
  return both === b.quantity ? b : number(both);
}

function bothSay(before: Quantity, after: Quantity): Quantity {
  if (after.origin === 'unknown') return after;
  return { ...before, min: Math.max(before.min, after.min), max: Math.min(before.max, after.max), reach: Math.min(before.reach, after.reach), nan: before.nan && after.nan };
}

/*
 * Conditions leave less and less of one value: `if (n > 100) …; if (n < 1) …`. What a later one has left is the same value still, so that what is told of
 * the earlier one holds for it.
 */

const origins = new WeakMap<Value, Value>();
const MAX_CONDITIONS = 24;
const NUMERIC = /^(?:number|input)$/;
/** A whole of which something is known by its members is the same still, too. */
const NARROWED = /^(?:number|input|record|list)$/;

/** Remembers that a value is what conditions have left of another. */
export function noteLeft(left: Value, of: Value): void {
  if (left !== of && optionsOf(left).some(({ kind }) => NARROWED.test(kind))) origins.set(left, of);
}

/** Whether a value is another one, or what conditions have left of that. */
export function isLeftOf(value: Value, of: Value): boolean {
  let current: Value | undefined = value;
  for (let steps = 0; current && steps < MAX_CONDITIONS; steps += 1) {
    if (current === of) return true;
    current = origins.get(current);
  }
  return false;
}

/** Whether conditions have left both of one value: ways that part find out about it one by one. */
export function areOfOne(one: Value, other: Value): boolean {
  return firstOf(one) === firstOf(other);
}

function firstOf(value: Value): Value {
  let first = value;
  let before = origins.get(first);
  for (let steps = 0; before && steps < MAX_CONDITIONS; steps += 1) {
    first = before;
    before = origins.get(first);
  }
  return first;
}

/** What is left of a value when it is also what has been told of it: of a record field by field. Itself where that is no number. */
export function leftOfBoth(value: Value, told: Value): Value {
  if (value.kind === 'record' && told.kind === 'record') {
    const fields = [...told.fields].map(([name, field]) => [name, leftOfBoth(field, value.fields.get(name) ?? field)] as const);
    const both: Value = { ...told, fields: new Map(fields) };
    noteLeft(both, value);
    return both;
  }
  const isNumeric = optionsOf(told).every((option) => NUMERIC.test(option.kind) || (option.kind === 'constant' && typeof option.value === 'number'));
  const by = toQuantity(told);
  const left = isNumeric ? narrowed(value, (before) => (before === NOT_A_NUMBER || by === NOT_A_NUMBER ? before : bothSay(before, by))) : null;
  if (left === null) return value;
  noteLeft(left, value);
  return left;
}
