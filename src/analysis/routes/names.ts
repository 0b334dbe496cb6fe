import type { External } from '../values/value.ts';

export const LIMIT_NAME = /(?<!de|un)limit|throttl|brute|slow.?down|ddos|flood/i;

/** Whether a name outside the project speaks of limits. It proves nothing; it only keeps a verdict from being certain. */
export function speaksOfLimits(external: External): boolean {
  return LIMIT_NAME.test(nameOf(external));
}

export const CHECK_NAME = /rate.?limit|limiter|throttl|brute|flood|ddos/i;

/** Whether a call outside the project may be the check of a limiter, by its name. */
export function speaksOfCheck(external: External): boolean {
  return CHECK_NAME.test(nameOf(external));
}

function nameOf({ module, path }: External): string {
  return [module ?? '', ...path].join('.');
}
