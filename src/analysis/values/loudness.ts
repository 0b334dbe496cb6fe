import type { Lexicon } from './lexicon.ts';

/** What makes much out of little without a row of its own, and what speaks of a refusal. */
const LOUD = new RegExp(
  [
    // Loops that count or wait for a condition. A walk over a list is as long as the list.
    String.raw`\bfor\s*\((?![^;)]*\s(?:of|in)\s)|\bwhile\s*\(|\bdo\s*\{|\byield\b`,
    // Text put into text in many places, unless it is written out.
    String.raw`\bjoin\b(?!\s*\(\s*(?:["'][^"']*["']\s*)?\))|\breplace(?:All)?\b(?!\s*\([^(),]*,\s*["'][^"'$]*["']\s*\))`,
    // Powers of bigints, lengths and elements that are assigned.
    String.raw`\*\*|\.length\s*=(?![=>])|[\w)\]]\[[^[\]]*\]\s*=(?![=>])`,
    // Modules that are loaded here, and refusals.
    String.raw`\bimport\s*\(|429|[Tt]oo.?[Mm]any|TOO.?MANY`,
  ].join('|'),
);

/** Whether code can make much out of little, or refuse: by what stands in its text alone. */
export function isLoud({ amplifying }: Lexicon, text: string): boolean {
  return LOUD.test(text) || amplifying.test(text);
}
