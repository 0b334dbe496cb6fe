import { optionsOf, type Value } from './value.ts';

/**
 * Whether a value that is not known stays what it is, so that wherever it is read it is the same: a variable of the environment, what one call has
 * given, and a choice that has been made between such values and constants.
 */
export function isSteady(value: Value): boolean {
  const options = optionsOf(value);
  return options.every((option) => option.kind === 'constant' || option.kind === 'external' || option.kind === 'result') && options.some(({ kind }) => kind !== 'constant');
}

/** Whether two steady values are the same one. False where it cannot be told: two calls of one function may give two things. */
export function isSameSteady(one: Value, other: Value): boolean {
  if (one === other) return true;
  return one.kind === 'external' && other.kind === 'external' && one.module === other.module && one.file === other.file && one.path.join('.') === other.path.join('.');
}
