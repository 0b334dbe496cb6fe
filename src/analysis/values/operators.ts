import { concatenated, measure } from '../sizes/measure.ts';
import { mayBeText, toQuantity } from '../sizes/numbers.ts';
import type { Walk } from '../sizes/pieces.ts';
import { difference, exactly, NOT_A_NUMBER, type Quantity, quotient, remainder, sum, times, UNDECIDED, whole } from '../sizes/quantity.ts';
import { anyOf, eitherWay } from './alternatives.ts';
import { isSteady } from './steady.ts';
import { type Check, constant, counting, number, optionsOf, settle, text, truthiness, type Value } from './value.ts';

const INT32 = 2 ** 31;

/** Texts one behind the other; a constant as long as each part is one and the whole stays short. */
export function joined(operands: readonly Value[]): Value {
  const parts = operands.map(settle);
  if (parts.every((part) => part.kind === 'constant')) {
    const whole = parts.map((part) => String(part.value)).join('');
    if (whole.length <= 1 << 20) return constant(whole);
  }
  const { size, causes } = concatenated(parts.map((part) => measure(part, 'text')));
  const [only, ...others] = parts.filter((part) => !(part.kind === 'constant' && part.value === ''));
  if (only?.kind === 'number' && others.length === 0) return { kind: 'text', size, causes, of: only.quantity, ...(only.counts && { counts: [only.counts] }) };
  const tail = tailOf(parts);
  const head = headOf(parts);
  const counts = parts.flatMap(countsOf);
  return { kind: 'text', size, causes, ...(tail !== '' && { tail }), ...(head && { head }), ...(counts.length > 0 && { counts }) };
}

/** The loops in each of whose rounds a value is another one. */
export function countsOf(value: Value): readonly Walk[] {
  if (value.kind === 'number') return value.counts ? [value.counts] : [];
  return value.kind === 'text' ? (value.counts ?? []) : [];
}

/** How texts one behind the other end, as far as that is written out. */
function tailOf(parts: readonly Value[]): string {
  const open = parts.findLastIndex((part) => part.kind !== 'constant');
  const last = parts[open];
  const before = last?.kind === 'text' ? (last.tail ?? '') : '';
  return `${before}${parts.slice(open + 1).map((part) => (part.kind === 'constant' ? String(part.value) : '')).join('')}`;
}

/** What texts one behind the other begin with, where all that follows is written out. */
function headOf(parts: readonly Value[]): Value | undefined {
  const [first, ...others] = parts.filter((part) => !(part.kind === 'constant' && part.value === ''));
  if (!first || others.some(({ kind }) => kind !== 'constant')) return undefined;
  return first.kind === 'text' ? first.head : isSteady(first) ? first : undefined;
}

export function negation(value: Value): Value {
  if (value.kind === 'check') return { ...value, truthyMeansAllowed: !value.truthyMeansAllowed } satisfies Check;
  const truth = truthiness(value);
  return truth === undefined ? eitherWay() : constant(!truth);
}

export function typeName(value: Value): Value {
  switch (value.kind) {
    case 'constant':
      return constant(value.value === null ? 'object' : typeof value.value);
    case 'function':
    case 'class':
      return constant('function');
    case 'number':
      return constant('number');
    case 'text':
      return constant('string');
    case 'list':
    case 'record':
    case 'bytes':
      return constant('object');
    case 'either':
      return anyOf(value.options.map(typeName));
    default:
      return text({ ...exactly(6), max: 9 });
  }
}

/** The number as a 32-bit operator takes it: what does not fit wraps around and may become anything that does; NaN becomes 0. */
export function int32(quantity: Quantity): Quantity {
  return wrapped(quantity, -INT32, INT32 - 1);
}

function wrapped(quantity: Quantity, low: number, high: number): Quantity {
  const integer = whole(quantity);
  if (integer.min < low || integer.max > high) return { ...integer, min: low, max: high, reach: integer.origin === 'unknown' ? 0 : high, nan: false };
  return integer.nan ? { ...integer, min: Math.min(integer.min, 0), max: Math.max(integer.max, 0), reach: Math.max(integer.reach, 0), nan: false } : integer;
}

/** `a >> k` and `a >>> k` of a number that fits: the quotient, rounded down. */
function shifted(quantity: Quantity, by: Quantity): Quantity {
  const bits = by.origin === 'constant' ? by.max & 31 : 0;
  const down = (value: number): number => Math.floor(value / 2 ** bits);
  const least = by.origin === 'constant' ? down(quantity.min) : Math.min(quantity.min, 0);
  return { ...quantity, min: least, max: down(quantity.max), reach: down(quantity.reach) };
}

/** A binary operator on two values (ECMA-262, ApplyStringOrNumericBinaryOperator). */
export function operate(operator: string, leftOperand: Value, rightOperand: Value): Value {
  const [left, right] = [settle(leftOperand), settle(rightOperand)];
  if (left.kind === 'constant' && right.kind === 'constant') {
    const known = operateConstants(operator, left.value, right.value);
    if (known) return known;
  }
  const each = operateEach(operator, left, right);
  if (each) return each;
  if (ARITHMETIC.has(operator) && (isNotNumber(left) || isNotNumber(right))) return constant(Number.NaN);
  const a = toQuantity(left);
  const b = toQuantity(right);
  switch (operator) {
    case '+':
      if (isAddition(left, right) && (isNotNumber(left) || isNotNumber(right))) return constant(Number.NaN);
      return isAddition(left, right) ? moved(number(sum(a, b)), left, right) : joinedOrOpen(left, right, a, b);
    case '-':
      return moved(number(difference(a, b)), left, right);
    case '*':
      return moved(number(times(a, b)), left, right);
    case '/':
      return number(quotient(a, b));
    case '%':
      return number(remainder(a, b));
    case '**':
      return number(power(a, b));
    case '&':
      return number(masked(a, b));
    case '|':
    case '^':
      return number(combined(operator, int32(a), int32(b)));
    case '>>>':
      return number(shifted(wrapped(a, 0, 2 ** 32 - 1), b));
    case '>>':
      return number(shifted(int32(a), b));
    case '<<':
      return number(b.origin === 'constant' ? int32(times(a, exactly(2 ** (b.max & 31)))) : int32({ ...a, max: INT32 }));
    default:
      return compared(operator, left, right, a, b);
  }
}

/** What is computed of a number that is another one in each round of a loop, and of one that is the same in all, is another one as well. */
function moved(result: Value, left: Value, right: Value): Value {
  const [a, b] = [left, right].map((side) => (side.kind === 'number' ? side.counts : undefined));
  return a && b ? result : counting(result, a ?? b);
}

/** What makes NaN of NaN. */
const ARITHMETIC = new Set(['-', '*', '/', '%', '**']);

function isNotNumber(value: Value): boolean {
  return value.kind === 'constant' ? typeof value.value === 'number' && Number.isNaN(value.value) : value.kind === 'input' && value.bound === NOT_A_NUMBER;
}

const MAX_PAIRS = 16;

/** An operator on one of several constants: one of several results. */
function operateEach(operator: string, left: Value, right: Value): Value | undefined {
  if (left.kind !== 'either' && right.kind !== 'either') return undefined;
  const pairs = optionsOf(left).flatMap((a) => optionsOf(right).map((b) => [a, b] as const));
  if (pairs.length > MAX_PAIRS) return undefined;
  const results: Value[] = [];
  for (const [a, b] of pairs) {
    const result = a.kind === 'constant' && b.kind === 'constant' ? operateConstants(operator, a.value, b.value) : undefined;
    // A remainder of a range says less than those of its parts.
    if (!result && operator !== '%') return undefined;
    results.push(result ?? operate(operator, a, b));
  }
  return anyOf(results);
}

const MIRRORED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=' };

/** A comparison of numbers whose ranges decide it. NaN makes each of them false. */
function compared(operator: string, left: Value, right: Value, a: Quantity, b: Quantity): Value {
  const mirrored = MIRRORED[operator];
  if (mirrored !== undefined) return compared(mirrored, right, left, b, a);
  const isOrder = operator === '<' || operator === '<=';
  if (isOrder && !(mayBeText(left) && mayBeText(right))) {
    const isStrict = operator === '<';
    if (isStrict ? a.min >= b.max : a.min > b.max) return constant(false);
    if (!a.nan && !b.nan && (isStrict ? a.max < b.min : a.max <= b.min)) return constant(true);
  }
  return eitherWay();
}

/** `a | b` and `a ^ b`: without signs, no more bits than the larger has. */
function combined(operator: string, a: Quantity, b: Quantity): Quantity {
  if (a.origin === 'constant' && a.min === 0 && a.max === 0) return b;
  if (b.origin === 'constant' && b.min === 0 && b.max === 0) return a;
  const isPositive = a.min >= 0 && b.min >= 0;
  const wider = a.reach >= b.reach ? a : b;
  const both = sum(a, b);
  const together = operator === '|' ? a.reach | b.reach : a.reach ^ b.reach;
  const decided = isPositive && both.origin !== 'unknown' && together >= wider.reach ? { ...both, reach: together } : wider;
  return { ...decided, min: isPositive ? 0 : -INT32, max: isPositive ? 2 ** (32 - Math.clz32(Math.max(a.max, b.max))) - 1 : INT32 - 1 };
}

function operateConstants(operator: string, a: unknown, b: unknown): Value | undefined {
  const [x, y] = [a as number, b as number];
  if (typeof a === 'bigint' || typeof b === 'bigint') {
    return typeof a === 'bigint' && typeof b === 'bigint' && (operator === '*' || operator === '+') ? constant(operator === '*' ? a * b : a + b) : undefined;
  }
  switch (operator) {
    case '+': {
      const result = x + y;
      return typeof result === 'string' && (result as string).length > 1 << 20 ? undefined : constant(result);
    }
    case '-':
      return constant(x - y);
    case '*':
      return constant(x * y);
    case '/':
      return constant(x / y);
    case '%':
      return constant(x % y);
    case '**':
      return constant(x ** y);
    case '&':
      return constant(x & y);
    case '|':
      return constant(x | y);
    case '^':
      return constant(x ^ y);
    case '<<':
      return constant(x << y);
    case '>>':
      return constant(x >> y);
    case '>>>':
      return constant(x >>> y);
    case '<':
      return constant(x < y);
    case '<=':
      return constant(x <= y);
    case '>':
      return constant(x > y);
    case '>=':
      return constant(x >= y);
    case '===':
      return constant(a === b);
    case '!==':
      return constant(a !== b);
    default:
      return undefined;
  }
}

function power(a: Quantity, b: Quantity): Quantity {
  if (b.origin === 'constant' && b.min === b.max && b.min >= 1 && (a.min >= 0 || b.min === 2)) {
    // A square of what is below zero is above it.
    const [low, high, reach] = a.min >= 0 ? [a.min, a.max, a.reach] : [0, Math.max(a.max, -a.min), a.origin === 'unknown' ? 0 : Math.max(a.reach, -a.min)];
    return { ...a, min: low ** b.min, max: high ** b.min, reach: reach ** b.min, integer: a.integer && b.integer };
  }
  if (a.origin === 'constant' && a.min === a.max && a.min > 1 && b.origin !== 'unknown') {
    return { ...b, min: a.min ** b.min, max: a.min ** b.max, reach: a.min ** b.reach, integer: a.integer && b.integer && b.min >= 0 };
  }
  const requested = [a, b].find((side) => side.origin === 'request' && side.factor === Number.POSITIVE_INFINITY && side.reach > 1);
  return requested ? { ...requested, min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, reach: Number.POSITIVE_INFINITY } : UNDECIDED;
}

/** Whether `+` adds numbers: when either side may be text, it joins. */
function isAddition(left: Value, right: Value): boolean {
  const isNumeric = (value: Value): boolean => optionsOf(value).every((option) => option.kind === 'number' || (option.kind === 'constant' && typeof option.value !== 'string'));
  return isNumeric(left) && isNumeric(right);
}

/** `a + b` where one side is text, or nobody knows: as text it is the two sizes, as a number their sum. */
function joinedOrOpen(left: Value, right: Value, a: Quantity, b: Quantity): Value {
  if (mayBeText(left) || mayBeText(right)) {
    const both = joined([left, right]);
    const [m, n] = [numericPart(left), numericPart(right)];
    return m && n ? anyOf([both, number(sum(toQuantity(m), toQuantity(n)))]) : both;
  }
  const hasSize = [left, right].some((value) => value.kind === 'bytes' || value.kind === 'list');
  return hasSize ? joined([left, right]) : number(sum(a, b));
}

/** What of a value `+` would add as a number; null where it is text for certain. */
function numericPart(value: Value): Value | null {
  const numbers = optionsOf(value).filter((option) => option.kind === 'number' || (option.kind === 'constant' && typeof option.value !== 'string') || (option.kind === 'input' && option.shape === 'json'));
  return numbers.length === 0 ? null : anyOf(numbers);
}

function masked(a: Quantity, b: Quantity): Quantity {
  const mask = [a, b].find((side) => side.origin === 'constant' && side.min >= 0);
  const other = mask === a ? b : a;
  if (!mask) return int32(a.origin === 'request' ? a : b);
  return { ...other, min: 0, max: mask.max, reach: other.origin === 'unknown' ? 0 : other.min < 0 ? mask.max : Math.min(mask.max, other.reach), nan: false, integer: true };
}
