import { asAddend, asNumber, calledBack, constantOf, type Draft, field, helper, key, requested, SMALL, smallConstant } from './draft.ts';
import { wideNumber } from './wide.ts';

/** An expression that is used as a number. */
export function numeric(draft: Draft, depth: number): string {
  const { random, names } = draft;
  const inner = (): string => numeric(draft, depth - 1);
  const limit = (): string => constantOf(draft);
  if (depth <= 0) {
    return random.way([
      [4, (): string => (names.length > 0 ? random.pick(names) : requested(draft))],
      [3, (): string => requested(draft)],
      [1.5, limit],
    ]);
  }
  return random.way<string>([
    [5, (): string => numeric(draft, 0)],
    [4, (): string => `Math.min(${inner()}, ${limit()})`],
    [1, (): string => `Math.min(${limit()}, ${inner()})`],
    [2, (): string => `Math.max(${inner()}, ${limit()})`],
    [2, (): string => `Math.max(0, Math.min(${inner()} || 0, ${limit()}))`],
    [1, (): string => `Math.min(${inner()}, ${inner()})`],
    [2, (): string => `Math.${random.pick(['floor', 'ceil', 'round', 'trunc', 'abs', 'abs'])}(${inner()})`],
    [2, (): string => `(${inner()} % ${random.pick([2, 3, 100, 999, 1000, 5000, 100_000, 200_000])})`],
    // A number is known as a range: what bits leave out in between is not.
    [1.5, (): string => `(${requested(draft)} & ${random.pick([15, 255, 1023, 4095, 131_071, 1_048_575, 2047])})`],
    [1, (): string => `(${requested(draft)} >>> ${random.pick([8, 12, 16, 20, 24])})`],
    [1, (): string => `(${requested(draft)} >> ${random.pick([1, 4, 8, 16, 20])})`],
    [0.5, (): string => `(${inner()} | 0)`],
    [0.3, (): string => `(${requested(draft)} ^ ${random.pick([1, 255])})`],
    [2, (): string => `(${inner()} * ${smallConstant(draft)})`],
    // Of a product with something large, most numbers in its range are none.
    [1, (): string => `(${requested(draft)} * ${requested(draft)})`],
    [1.5, (): string => `(${asAddend(draft, inner())} + ${random.pick(SMALL)})`],
    [0.7, (): string => `(${asAddend(draft, inner())} + ${asAddend(draft, requested(draft))})`],
    [1.5, (): string => `(${inner()} - ${random.pick(SMALL)})`],
    [0.7, (): string => `(${limit()} - ${inner()})`],
    [0.4, (): string => `(${inner()} - ${requested(draft)})`],
    [1, (): string => `(${inner()} / ${random.pick([2, 3, 10, 100])})`],
    [0.3, (): string => `(${limit()} / Math.max(1, ${requested(draft)}))`],
    [0.4, (): string => `((${inner()}) ** 2)`],
    [0.4, (): string => `-(${inner()})`],
    [3, (): string => choice(draft, depth)],
    [2, (): string => fallback(draft, inner)],
    [1, (): string => looked(draft)],
    [3, (): string => helped(draft, inner)],
    [0.5, (): string => `(() => ${calledBack(draft, inner)})()`],
    [3, (): string => wideNumber(draft, inner)],
    [0.5, (): string => `JSON.parse(req.query.${field(draft)} || '0')`],
    [0.5, (): string => `Number(String(req.query.${field(draft)}))`],
    [0.4, (): string => `(req.query.s ?? '').length`],
  ]);
}

export function condition(draft: Draft, subject: string): string {
  const { random } = draft;
  const limit = constantOf(draft);
  return random.way<string>([
    [4, (): string => `${subject} > ${limit}`],
    [2, (): string => `${subject} >= ${limit}`],
    [2, (): string => `${subject} < ${limit}`],
    [1, (): string => `${limit} < ${subject}`],
    [1, (): string => `${subject} <= ${limit}`],
    [1, (): string => `!(${subject} <= ${limit})`],
    [1, (): string => `!(${subject} > ${limit})`],
    [1, (): string => `${subject} < 0 || ${subject} > ${limit}`],
    [1, (): string => `${subject} >= 0 && ${subject} < ${limit}`],
    [0.7, (): string => `isNaN(${subject})`],
    // A large number may be one that the subject never is.
    [0.2, (): string => `Number(${subject}) === ${random.pick(SMALL)}`],
    [0.2, (): string => `Number(${subject}) !== ${random.pick(SMALL)}`],
    [0.5, (): string => `!${subject}`],
    [0.7, (): string => asNumber(draft, subject)],
    [1, (): string => `${helper(draft, 'isSmall')}(${subject})`],
    [0.7, (): string => `!${helper(draft, 'isSmall')}(${subject})`],
    [0.7, (): string => `${helper(draft, 'isHuge')}(${subject})`],
    [1, (): string => `${key(draft)} === '${random.pick(['a', 'b', 'small'])}'`],
    [0.5, (): string => key(draft)],
    [0.4, (): string => `['a', 'b'].includes(${key(draft)})`],
    [0.3, (): string => `${LISTED}.some((each) => each === ${asNumber(draft, subject)})`],
    [0.3, (): string => `${LISTED}.every((each) => each !== ${asNumber(draft, subject)})`],
    [0.3, (): string => `${LISTED}.indexOf(${asNumber(draft, subject)}) ${random.pick(['=== -1', '!== -1', '>= 0', '< 0'])}`],
    [0.3, (): string => `new Set(${LISTED}).has(${asNumber(draft, subject)})`],
    [0.5, (): string => `typeof ${asNumber(draft, subject)} === 'number'`],
  ]);
}

/** Each is a square, and a multiple of what numbers are multiplied with: any other may be one that the subject never is. */
const LISTED = '[4, 100, 3600]';

/** What conditions are made about: a name, so that the same value is used behind the condition. */
export function subjectOf(draft: Draft): string {
  if (draft.names.length > 0) return draft.random.pick(draft.names);
  const name = field(draft);
  return draft.random.pick([`req.query.${name}`, `req.body.${name}`, `Number(req.query.${name})`, `+req.query.${name}`]);
}

export function choice(draft: Draft, depth: number): string {
  draft.straight = false;
  const subject = subjectOf(draft);
  const other = draft.random.chance(0.5) ? subject : numeric(draft, depth - 1);
  const [yes, no] = draft.random.chance(0.5) ? [constantOf(draft), other] : [other, constantOf(draft)];
  return `(${condition(draft, subject)} ? ${yes} : ${no})`;
}

export function fallback(draft: Draft, inner: () => string): string {
  draft.straight = false;
  const left = inner();
  const right = draft.random.chance(0.8) ? constantOf(draft) : inner();
  return `(${left} ${draft.random.pick(['||', '||', '??', '&&'])} ${right})`;
}

/** A number out of a table. */
export function looked(draft: Draft): string {
  const { random } = draft;
  const word = key(draft);
  const limit = constantOf(draft);
  return random.pick([`(SIZES[${word}] ?? ${limit})`, `(SIZES[${word}] || ${limit})`, `[10, 100, ${limit}][Number(${word}) % 3]`, `({ a: 5, b: ${limit} })[${word}]`]);
}

export function helped(draft: Draft, inner: () => string): string {
  draft.straight = false;
  const { random } = draft;
  return random.way<string>([
    [3, (): string => `${helper(draft, 'clamp')}(${inner()}, 0, ${constantOf(draft)})`],
    [2, (): string => `${helper(draft, 'same')}(${inner()})`],
    [2, (): string => `${helper(draft, 'most')}(${inner()}, ${constantOf(draft)})`],
    [1, (): string => `${helper(draft, 'least')}(${inner()})`],
    [1, (): string => `${helper(draft, 'strict')}(${inner()})`],
    [1, (): string => `${helper(draft, 'toNumber')}(req.query.${field(draft)}${random.chance(0.5) ? `, ${constantOf(draft)}` : ''})`],
    [1, (): string => `${helper(draft, 'limiter')}(${constantOf(draft)})(${inner()})`],
  ]);
}
