import { debug } from '../project/debug.ts';

/**
 * Does a part of the work on one file, in which no error may end the run of the linter on others.
 *
 * @param left what the debug output calls what is left out for the error
 * @returns null where there was one
 */
export function survive<Result>(work: () => Result, left: () => string): Result | null {
  try {
    return work();
  } catch (error) {
    debug(() => `${left()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return null;
  }
}
