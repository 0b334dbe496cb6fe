import { concatenated, measure } from '../sizes/measure.ts';
import { mayBeText, toQuantity } from '../sizes/numbers.ts';
import { difference, exactly, type Quantity, quotient, remainder, sum, times, UNDECIDED, whole, within } from '../sizes/quantity.ts';
import { anyOf, type Check, constant, number, optionsOf, settle, text, truthiness, type Value } from './value.ts';

const INT32 = 2 ** 31;

/** Texts one behind the other; a constant as long as each part is one and the whole stays short. */
export function joined(operands: readonly Value[]): Value {
  const parts = operands.map(settle);
  if (parts.every((part) => part.kind === 'constant')) {
    const whole = parts.map((part) => String(part.value)).join('');
    if (whole.length <= 1 << 20) return constant(whole);
  }
  const { size, causes } = concatenated(parts.map((part) => measure(part, 'text')));
  return text(size, causes);
}

export function negation(value: Value): Value {
  if (value.kind === 'check') return { ...value, truthyMeansAllowed: !value.truthyMeansAllowed } satisfies Check;
  const truth = truthiness(value);
  return truth === undefined ? anyOf([constant(true), constant(false)]) : constant(!truth);
}

export function typeName(value: Value): Value {
  if (value.kind === 'constant' && value.value !== null) return constant(typeof value.value);
  if (value.kind === 'function' || value.kind === 'class') return constant('function');
  return text({ ...exactly(6), max: 9 });
}

export function int32(quantity: Quantity): Quantity {
  return within(whole(quantity), -INT32, INT32 - 1);
}

/** A binary operator on two values (ECMA-262, ApplyStringOrNumericBinaryOperator). */
export function operate(operator: string, leftOperand: Value, rightOperand: Value): Value {
  const [left, right] = [settle(leftOperand), settle(rightOperand)];
  if (left.kind === 'constant' && right.kind === 'constant') {
    const known = operateConstants(operator, left.value, right.value);
    if (known) return known;
  }
  const a = toQuantity(left);
  const b = toQuantity(right);
  switch (operator) {
    case '+':
      return isAddition(left, right) ? number(sum(a, b)) : joinedOrOpen(left, right, a, b);
    case '-':
      return number(difference(a, b));
    case '*':
      return number(times(a, b));
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
      return number(int32({ ...(a.reach >= b.reach ? a : b), min: -INT32, max: INT32 - 1, integer: true }));
    case '>>>':
      return number(within(whole(a), 0, b.origin === 'constant' ? 2 ** (32 - (b.max & 31)) - 1 : 2 ** 32 - 1));
    case '>>':
      return number(b.origin === 'constant' ? int32(quotient(int32(a), exactly(2 ** (b.max & 31)))) : int32(a));
    case '<<':
      return number(b.origin === 'constant' ? int32(times(a, exactly(2 ** (b.max & 31)))) : int32({ ...a, max: INT32 }));
    default:
      return anyOf([constant(true), constant(false)]);
  }
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
  if (b.origin === 'constant' && b.min === b.max && b.min >= 1 && a.min >= 0) {
    return { ...a, min: a.min ** b.min, max: a.max ** b.min, reach: a.reach ** b.min, integer: a.integer && b.integer };
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
    const isJson = [left, right].some((value) => value.kind === 'input' && value.shape === 'json');
    const both = joined([left, right]);
    return isJson && !isCertainText(left) && !isCertainText(right) ? anyOf([both, number(sum(a, b))]) : both;
  }
  const hasSize = [left, right].some((value) => value.kind === 'bytes' || value.kind === 'list');
  return hasSize ? joined([left, right]) : number(sum(a, b));
}

function isCertainText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'constant' && typeof value.value === 'string');
}

function masked(a: Quantity, b: Quantity): Quantity {
  const mask = [a, b].find((side) => side.origin === 'constant' && side.min >= 0);
  const other = mask === a ? b : a;
  if (!mask) return int32(a.origin === 'request' ? a : b);
  return { ...other, min: 0, max: mask.max, reach: other.origin === 'unknown' ? 0 : Math.min(mask.max, Math.max(other.reach, 0)), nan: false, integer: true };
}
