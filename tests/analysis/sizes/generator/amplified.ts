import { calledBack, constantOf, type Draft, loosened, mayBeText, requested, SEPARATORS, UNITS, vague } from './draft.ts';
import { condition, numeric, subjectOf } from './numbers.ts';
import { wideAmplified } from './wide.ts';

type Counter = (draft: Draft) => string;

/** A count for an amplifier. */
export function count(draft: Draft): string {
  const { random, names } = draft;
  if (names.length > 0 && random.chance(0.6)) return random.pick(names);
  return numeric(draft, random.pick([0, 1, 1, 2, 3]));
}

/** A count that is fixed and small, for amplifiers in amplifiers. */
export function innerCount(draft: Draft): string {
  return draft.random.chance(0.7) ? String(draft.random.pick([2, 3, 10, 60, 100, 500])) : `Math.min(${numeric(draft, 0)}, ${draft.random.pick([3, 10, 100])})`;
}

export function unit(draft: Draft, depth: number): string {
  const { random } = draft;
  return depth > 0 && random.chance(0.2) ? amplified(draft, depth - 1, innerCount) : random.pick(UNITS);
}

/** An expression whose text is as long as a number says. */
export function amplified(draft: Draft, depth: number, counter: Counter): string {
  const { random } = draft;
  draft.sites += 1;
  const n = (): string => counter(draft);
  const of = (): string => unit(draft, depth);
  return random.way<string>([
    [6, (): string => `${of()}.repeat(${n()})`],
    [3, (): string => wideAmplified(draft, n, of)],
    [1, (): string => `${of()}.padStart(${n()})`],
    [1, (): string => `${random.pick(UNITS)}.padEnd(${n()}, '-')`],
    [1, (): string => `Array(${n()}).fill(${of()}).join(${random.pick(SEPARATORS)})`],
    [1, (): string => `new Array(${n()} + 1).join(${of()})`],
    [1, (): string => `Array.from({ length: ${n()} }, () => ${calledBack(draft, of)}).join(${random.pick(SEPARATORS)})`],
    [1, (): string => `Array.from({ length: ${n()} }).fill(${of()}).join(${random.pick(SEPARATORS)})`],
    [0.7, (): string => `[...Array(${n()})].map(() => ${calledBack(draft, of)}).join('')`],
    [0.7, (): string => `Buffer.alloc(${asLength(draft, n())}, 'a').toString()`],
    [0.5, (): string => `Buffer.alloc(${asLength(draft, n())}).toString('hex')`],
    [0.5, (): string => vague(draft, `Buffer.alloc(${asLength(draft, n())}).toString('base64')`)],
    [0.5, (): string => vague(draft, `Array.from({ length: ${n()} }, (_, i) => i).join(${random.pick(SEPARATORS)})`)],
    [0.5, (): string => vague(draft, `JSON.stringify(Array.from({ length: ${n()} }, (_, i) => ({ id: i })))`)],
    [0.5, (): string => `JSON.stringify(Array(${n()}).fill(${of()}))`],
    [0.5, (): string => `String(Array(${n()}))`],
    [0.5, (): string => vague(draft, `(req.query.s ?? 'none').repeat(${n()})`)],
    [0.4, (): string => `Array(${n()}).fill(${of()}).map((each) => each + '!').join('')`],
    [0.4, (): string => `Array(${n()}).fill(0).reduce((all) => all + ${random.pick(UNITS)}, '')`],
    [0.3, (): string => `Array(${n()}).fill(${of()}).concat(['end']).join('')`],
  ]);
}

/** `Buffer.alloc` throws for text, so that nothing beside it is ever sent. */
export function asLength(draft: Draft, text: string): string {
  return mayBeText(draft, text) ? `Number(${text})` : text;
}

/** An amplified text with something around it. */
export function wrapped(draft: Draft, counter: Counter = count): string {
  const { random } = draft;
  const text = (): string => amplified(draft, 1, counter);
  return random.way<string>([
    [10, text],
    [1, (): string => `'<p>' + ${text()} + '</p>'`],
    [1, (): string => `\`<p>\${${text()}}</p>\``],
    [0.7, (): string => `${text()} + ${amplified(draft, 0, innerCount)}`],
    [0.7, (): string => vague(draft, `${text()}.slice(0, ${constantOf(draft)})`)],
    [0.4, (): string => vague(draft, `${text()}.substring(${constantOf(draft)})`)],
    [0.3, (): string => vague(draft, `${text()}.slice(-${constantOf(draft)})`)],
    [0.3, (): string => vague(draft, `${text()}.slice(0, ${most(draft)})`)],
    [0.3, (): string => `${text()}.toUpperCase()`],
    [0.5, (): string => loosened(draft, `(${condition(draft, subjectOf(draft))} ? ${text()} : 'none')`)],
    [0.3, (): string => loosened(draft, `(${condition(draft, subjectOf(draft))} && ${text()}) || 'none'`)],
    [0.4, (): string => `((text) => text + '!')(${text()})`],
    [0.3, (): string => vague(draft, `${text()}.split('').reverse().join('')`)],
  ]);
}

/** The end of a slice. Below zero it counts from behind. */
export function most(draft: Draft): string {
  const end = `Math.min(${requested(draft)}, ${constantOf(draft)})`;
  return draft.random.pick([end, `Math.max(0, ${end})`]);
}

/** A list or record whose JSON is as long as a number says. */
export function collection(draft: Draft): string {
  const { random } = draft;
  draft.sites += 1;
  const n = (): string => count(draft);
  return random.way<string>([
    [2, (): string => `Array(${n()}).fill(${unit(draft, 1)})`],
    [1, (): string => vague(draft, `Array(${n()}).fill(7)`)],
    [1, (): string => `Array(${n()})`],
    [1, (): string => `Array.from({ length: ${n()} })`],
    [2, (): string => vague(draft, `Array.from({ length: ${n()} }, (_, i) => i)`)],
    [1, (): string => vague(draft, `Array.from({ length: ${n()} }, (_, i) => ({ id: i, name: 'item' }))`)],
    [1, (): string => vague(draft, `[...Array(${n()}).keys()]`)],
    [1, (): string => `{ rows: Array(${n()}).fill(${random.pick(UNITS)}), total: 1 }`],
    [1, (): string => `{ text: ${random.pick(UNITS)}.repeat(${n()}) }`],
    [0.5, (): string => vague(draft, `Buffer.alloc(${n()})`)],
    [0.5, (): string => `Array(${n()}).fill().map(() => ({ name: 'item' }))`],
    [0.5, (): string => `[...Array(${n()}).fill('x'), 'y']`],
    [0.5, (): string => vague(draft, `Array(${n()}).fill('x').slice(0, ${constantOf(draft)})`)],
    [0.4, (): string => vague(draft, `Object.fromEntries(Array.from({ length: ${n()} }, (_, i) => ['k' + i, i]))`)],
    [0.4, (): string => `Array.from({ length: ${innerCount(draft)} }, () => Array(${innerCount(draft)}).fill('x'))`],
  ]);
}

export function siteCount(draft: Draft): string {
  draft.sites += 1;
  return count(draft);
}
