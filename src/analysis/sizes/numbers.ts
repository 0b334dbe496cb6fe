import { anyOf } from '../values/alternatives.ts';
import { type InputValue, number, optionsOf, settle, truthiness, type Value } from '../values/value.ts';
import { timeOf } from './dates.ts';
import { either, exactly, notNaN, type Quantity, requested, UNDECIDED } from './quantity.ts';

/** Text of less units stands for a number that few programs need to bound: as `parseInt` reads it, and as long as it has no exponent. */
export const SHORT = 7;

/**
 * A value as the number that JavaScript makes of it (ECMA-262, ToNumber).
 *
 * @returns an undecided quantity where nothing is known
 */
export function toQuantity(value: Value): Quantity {
  switch (value.kind) {
    case 'constant':
      return typeof value.value === 'bigint' ? exactly(Number(value.value)) : exactly(Number(value.value));
    case 'number':
      return value.quantity;
    case 'input':
      return value.bound ?? (value.shape === 'string' && value.limit < SHORT ? UNDECIDED : requested(value.trail));
    case 'text':
      if (value.of) return value.of;
      return value.size.origin === 'request' && value.size.max >= SHORT ? requested(value.size.trail) : UNDECIDED;
    case 'either':
      return value.options.map(toQuantity).reduce(either);
    case 'result':
      return timeOf(value) ?? UNDECIDED;
    case 'promise':
      return UNDECIDED;
    case 'external': {
      const known = settle(value);
      return known.kind === 'external' ? UNDECIDED : toQuantity(known);
    }
    default:
      return UNDECIDED;
  }
}

/** Whether a value may be something else than a number (or bigint), so that an API that takes only numbers refuses it or TypeScript does. */
export function mayBeText(value: Value): boolean {
  return optionsOf(value).some((option) => {
    switch (option.kind) {
      case 'input':
      case 'text':
        return true;
      case 'constant':
        return typeof option.value !== 'number' && typeof option.value !== 'bigint';
      default:
        return false;
    }
  });
}

/** A value as the number that JavaScript makes of it: what is one already stays what it is. */
export function asNumber(value: Value): Value {
  return isNumber(value) ? value : number(toQuantity(value));
}

function isNumber(value: Value): boolean {
  return optionsOf(value).every((option) => option.kind === 'number' || (option.kind === 'constant' && typeof option.value === 'number'));
}

/** What is computed of numbers so that it is 0 or NaN only where one of them is. */
export function asTruthyAs(result: Value, numbers: readonly Value[]): Value {
  return result.kind === 'number' && numbers.every((each) => isNumber(each) && truthiness(each) === true) ? { ...result, truthy: true } : result;
}

/**
 * What is left of a value as a count for an API that takes real numbers only: text from the request makes it throw.
 *
 * @returns null when no number is left
 */
export function onlyNumbers(value: Value): Value | null {
  const numbers = optionsOf(value).filter(
    (option) => !(option.kind === 'input' && option.shape !== 'json') && option.kind !== 'text' && !(option.kind === 'constant' && typeof option.value === 'string'),
  );
  return numbers.length === 0 ? null : anyOf(numbers);
}

/** A value that is not undefined, because something else would stand in its place. */
export function given(value: Value): Value {
  return value.kind === 'input' && !value.given ? { ...value, given: true } : value;
}

/** Whether a value may be undefined: as a number, that would be NaN. */
export function mayMiss(value: Value): boolean {
  switch (value.kind) {
    case 'constant':
      return value.value === undefined;
    case 'input':
      return !value.given && (value.bound?.nan ?? true);
    case 'unknown':
    case 'result':
      return true;
    default:
      return false;
  }
}

/** An input about which the program has found a bound. */
export function boundInput(input: InputValue, bound: Quantity): InputValue {
  return { ...input, bound };
}

/** `a || b` and `a ?? b` as numbers: the left side loses what would have led to the right. */
export function withoutFalsy(value: Value): Value {
  const left = optionsOf(value).filter((option) => truthiness(option) !== false);
  const kept = left.map((option): Value => (option.kind === 'number' ? { kind: 'number', quantity: notNaN(option.quantity), truthy: true } : given(option)));
  return kept.length === 0 ? value : anyOf(kept);
}

/** The values that are neither null nor undefined for certain. */
export function withoutNullish(value: Value): Value {
  const left = optionsOf(value).filter((option) => !(option.kind === 'constant' && (option.value === null || option.value === undefined)));
  return left.length === 0 ? value : anyOf(left.map(given));
}
