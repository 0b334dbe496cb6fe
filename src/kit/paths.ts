import { createRequire } from 'node:module';
import type Picomatch from 'picomatch';
import type { HandlerFact } from '../analysis/model.ts';

const require = createRequire(import.meta.url);

/**
 * Makes a test for the paths of handlers, and for the names that clients call procedures by.
 *
 * @param globs patterns such as `/healthz`, `/internal/**` or `admin.*`
 * @returns whether every path, or every name, of a handler matches a pattern; false for a handler of which neither is known
 */
export function pathMatcher(globs: readonly string[]): (handler: HandlerFact) => boolean {
  if (globs.length === 0) return () => false;
  const picomatch = require('picomatch') as typeof Picomatch; // loaded only where globs are given
  const matches = picomatch([...globs], { dot: true });
  const matchAll = (known: readonly string[]): boolean => known.length > 0 && known.every((each) => matches(each));
  return ({ fullPaths, paths, names = [] }) => matchAll(names) || matchAll(fullPaths ?? paths ?? []);
}
