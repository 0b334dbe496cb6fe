import { createRequire } from 'node:module';
import type Picomatch from 'picomatch';
import type { HandlerFact } from '../analysis/model.ts';

const require = createRequire(import.meta.url);

/**
 * Makes a test for the paths of handlers.
 *
 * @param globs patterns such as `/healthz` or `/internal/**`
 * @returns whether every path of a handler matches a pattern; false for a handler whose paths are not known
 */
export function pathMatcher(globs: readonly string[]): (handler: HandlerFact) => boolean {
  if (globs.length === 0) return () => false;
  const picomatch = require('picomatch') as typeof Picomatch; // loaded only where globs are given
  const matches = picomatch([...globs], { dot: true });
  return ({ fullPaths, paths }) => {
    const known = fullPaths ?? paths ?? [];
    return known.length > 0 && known.every((path) => matches(path));
  };
}
