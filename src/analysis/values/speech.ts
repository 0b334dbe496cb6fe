import type { External } from './value.ts';

/**
 * How programs speak of limits. It proves nothing: it decides what is worth a look, and keeps a verdict from being certain.
 */

/** Commands of a store that add to a number, or count what it has, and give the result: clients of Redis have them as methods. Scripts may do so. */
export const COUNTING = /\.\s*(?:h?incr(?:by)?|zcard|zcount|evalsha|eval)\s*(?:<[^()]*>)?\(/i;

/** Methods of a database's client that count rows. */
export const ROWS = /\.\s*count(?:Documents|By)?\s*(?:<[^()]*>)?\(/;

/** A refusal for too many requests, or what one may be decided by. */
export const REFUSAL = new RegExp(`(?<!\\d)429(?!\\d)|too[\\s_.-]?many|${COUNTING.source}`, 'i');

/** A limiter by its name. */
export const LIMIT_NAME = /(?<!de|un)limit|throttl|brute|slow.?down|ddos|flood/i;

/** A limiter's check by its name. */
export const CHECK_NAME = /rate.?limit|limiter|throttl|brute|flood|ddos/i;

const ATTACHED_NAME = new RegExp(`${LIMIT_NAME.source}|too.?many|bucket|quota`, 'i');

/** How much a body may hold: `limit: '5mb'`. */
const SIZE = /\blimit\s*:\s*(["'`])[\d.]+\s*(?:[kmg]b?|b)\1/gi;

/** Whether the text of a class or function that is attached to requests speaks of limits: it may do so by other words. */
export function speaksOfOwnLimit(text: string): boolean {
  return ATTACHED_NAME.test(text.replace(SIZE, ''));
}

/** What somebody is told who has sent too much. */
export const SLOW_DOWN = new RegExp(`(?<!\\d)429(?!\\d)|${LIMIT_NAME.source}|too[\\s_.-]?many|too[\\s_.-]?(?:fast|much)|spam`, 'i');

/** A refusal that says so in its text, even where nothing else tells an error. */
export const TOO_OFTEN = /too[\s_.-]?many[\s_.-]?(?:request|attempt|tr(?:y|ies))/i;

/** The same of an error. */
export const TOO_MANY = new RegExp(`${TOO_OFTEN.source}|rate[\\s_.-]?limit`, 'i');

/** Whether a name outside the project speaks of limits. */
export function speaksOfLimits(external: External): boolean {
  return LIMIT_NAME.test(nameOf(external));
}

/** Whether a call outside the project may be the check of a limiter, by its name. */
export function speaksOfCheck(external: External): boolean {
  return CHECK_NAME.test(nameOf(external));
}

/** Methods of queries: among them, `limit` says how many rows. */
const QUERY = /^(?:find\w*|where|select|from|sort|order(?:By)?|skip|offset|populate|aggregate)$/;

function nameOf({ module, path }: External): string {
  const isQuery = path.some((name) => QUERY.test(name));
  return [module ?? '', ...(isQuery ? path.filter((name) => name !== 'limit') : path)].join('.');
}
