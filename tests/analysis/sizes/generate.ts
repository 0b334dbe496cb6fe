import { Random } from './random.ts';

/** A server with one handler, and what is known of it by the way it was made. */
export interface Program {
  readonly seed: number;
  readonly text: string;
  /** How many amplifiers there are: together they may send as many times the limit without one of them being over it. */
  readonly sites: number;
  /** Nothing decides whether a statement runs, so that each request makes what any other does. */
  readonly straight: boolean;
  /** What is multiplied has a fixed size, so that sizes are exact rather than what is certain. */
  readonly exact: boolean;
}

/** What a program has so far. */
interface Draft {
  readonly random: Random;
  /** Numbers that have names. */
  readonly names: string[];
  /** Those of them that may be assigned. */
  readonly writable: string[];
  /** Names of what may be text. */
  readonly raw: Set<string>;
  readonly helpers: Set<string>;
  /** How many fields of the request have been read: each number has its own. */
  fields: number;
  keys: number;
  ids: number;
  sites: number;
  straight: boolean;
  exact: boolean;
}

/** In every program, so that numbers and helpers have something to name. */
const PRELUDE = `import express from 'express';
const app = express();
const MAX = 1000;
const HIGH = 300000;
const SIZES = { small: 10, large: 5000, huge: 200000 };
`;

const HELPERS: Readonly<Record<string, string>> = {
  clamp: 'const clamp = (value, low, high) => Math.min(Math.max(value, low), high);',
  same: 'function same(value) { return value; }',
  most: 'function most(value, limit) { if (value > limit) return limit; return value; }',
  least: 'function least(value) { return value < 0 ? 0 : value; }',
  strict: "function strict(value) { if (!(value <= MAX)) throw new RangeError('too large'); return value; }",
  toNumber: 'const toNumber = (text, fallback = 10) => Number(text) || fallback;',
  isSmall: 'const isSmall = (value) => value <= MAX;',
  isHuge: 'function isHuge(value) { return value > HIGH; }',
  limiter: 'function limiter(limit) { return (value) => (value > limit ? limit : value); }',
};

/** The fields of requests that hold numbers, and those that hold words. */
export const FIELDS = ['n', 'm', 'p', 'w', 'x', 'y', 'z'] as const;
export const KEYS = ['k', 'l', 'mode', 'kind'] as const;

const SMALL = [0, 1, 2, 3, 5, 7, 10, 16, 60, 64, 100];
const MIDDLE = [255, 256, 500, 999, 1000, 1023, 1024, 2000, 4096, 5000, 20_000, 50_000];
const LARGE = [100_000, 102_400, 102_401, 131_071, 150_000, 200_000];
const UNITS = ["'x'", "'ab'", "'response'", "'line;'", "'é'", "'€'", "'0123456789'"];
const SEPARATORS = ["''", "','", "', '"];

/** A random server out of the language that the analysis of sizes covers. The same seed gives the same text. */
export function generate(seed: number): Program {
  const draft: Draft = { random: new Random(seed), names: [], writable: [], raw: new Set(), helpers: new Set(), fields: 0, keys: 0, ids: 0, sites: 0, straight: true, exact: true };
  const { random } = draft;
  const statements: string[] = [];
  const count = random.pick([0, 1, 1, 2, 2, 3, 4]);
  for (let index = 0; index < count; index += 1) statements.push(...preparation(draft));
  statements.push(...answer(draft));
  const helpers = [...draft.helpers].map((name) => HELPERS[name] ?? '');
  const text = [PRELUDE, ...helpers.map((line) => `${line}\n`), "app.get('/x', (req, res) => {\n", ...statements.map((line) => `  ${line}\n`), '});\n'].join('');
  return { seed, text, sites: draft.sites, straight: draft.straight, exact: draft.exact };
}

function helper(draft: Draft, name: string): string {
  draft.helpers.add(name);
  return name;
}

function fresh(draft: Draft, prefix: string): string {
  draft.ids += 1;
  return `${prefix}${draft.ids}`;
}

function constantOf(draft: Draft): string {
  const { random } = draft;
  const list = random.pick([SMALL, MIDDLE, MIDDLE, LARGE]);
  return random.chance(0.08) ? random.pick(['MAX', 'HIGH', 'SIZES.large']) : String(random.pick(list));
}

function smallConstant({ random }: Draft): string {
  return String(random.pick([1, 2, 3, 4, 10, 16]));
}

/**
 * A field of the request that nothing else reads. What conditions say about one reading of a field is not known of another,
 * and contradictions between the two would be programs that nobody writes.
 */
function field(draft: Draft): string {
  draft.fields += 1;
  return FIELDS[(draft.fields - 1) % FIELDS.length] ?? 'n';
}

/** A field that holds a word, by the same rule. */
function key(draft: Draft): string {
  draft.straight = false;
  draft.keys += 1;
  return `req.query.${KEYS[(draft.keys - 1) % KEYS.length] ?? 'k'}`;
}

/** A number as the request brings it. */
function requested(draft: Draft): string {
  const { random } = draft;
  const name = field(draft);
  return random.pick([
    `Number(req.query.${name})`, `Number(req.query.${name})`, `Number(req.query.${name})`, `parseInt(req.query.${name}, 10)`, `parseInt(req.query.${name})`, `+req.query.${name}`,
    `(req.query.${name} | 0)`, `~~req.query.${name}`, `(req.query.${name} >>> 0)`, `req.body.${name}`, `req.body.${name}`, `Number(req.body.${name})`, `parseFloat(req.query.${name})`,
    `req.query.${name}`, `Number(req.params.${name})`, `Number(req.get('x-${name}'))`,
  ]);
}

/** An expression that is used as a number. */
function numeric(draft: Draft, depth: number): string {
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
    [0.7, (): string => `(${asAddend(draft, inner())} + ${asAddend(draft, inner())})`],
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
    [0.5, (): string => `(() => ${inner()})()`],
    [0.5, (): string => `JSON.parse(req.query.${field(draft)} || '0')`],
    [0.5, (): string => `Number(String(req.query.${field(draft)}))`],
    [0.4, (): string => `(req.query.s ?? '').length`],
  ]);
}

function condition(draft: Draft, subject: string): string {
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
    [0.2, (): string => `Number(${subject}) === ${limit}`],
    [0.2, (): string => `Number(${subject}) !== ${limit}`],
    [0.5, (): string => `!${subject}`],
    [0.7, (): string => asNumber(draft, subject)],
    [1, (): string => `${helper(draft, 'isSmall')}(${subject})`],
    [0.7, (): string => `!${helper(draft, 'isSmall')}(${subject})`],
    [0.7, (): string => `${helper(draft, 'isHuge')}(${subject})`],
    [1, (): string => `${key(draft)} === '${random.pick(['a', 'b', 'small'])}'`],
    [0.5, (): string => key(draft)],
    [0.4, (): string => `['a', 'b'].includes(${key(draft)})`],
    [0.5, (): string => `typeof ${asNumber(draft, subject)} === 'number'`],
  ]);
}

/** `Number.isInteger` and `===` are false for all text: what may be text is converted first. */
function asNumber({ raw }: Draft, subject: string): string {
  return raw.has(subject) || subject.startsWith('req.') ? `Number(${subject})` : subject;
}

/** What conditions are made about: a name, so that the same value is used behind the condition. */
function subjectOf(draft: Draft): string {
  if (draft.names.length > 0) return draft.random.pick(draft.names);
  const name = field(draft);
  return draft.random.pick([`req.query.${name}`, `req.body.${name}`, `Number(req.query.${name})`, `+req.query.${name}`]);
}

function choice(draft: Draft, depth: number): string {
  draft.straight = false;
  const subject = subjectOf(draft);
  const other = draft.random.chance(0.5) ? subject : numeric(draft, depth - 1);
  const [yes, no] = draft.random.chance(0.5) ? [constantOf(draft), other] : [other, constantOf(draft)];
  return `(${condition(draft, subject)} ? ${yes} : ${no})`;
}

function fallback(draft: Draft, inner: () => string): string {
  draft.straight = false;
  const left = inner();
  const right = draft.random.chance(0.8) ? constantOf(draft) : inner();
  return `(${left} ${draft.random.pick(['||', '||', '??', '&&'])} ${right})`;
}

/** A number out of a table. */
function looked(draft: Draft): string {
  const { random } = draft;
  const word = key(draft);
  const limit = constantOf(draft);
  return random.pick([`(SIZES[${word}] ?? ${limit})`, `(SIZES[${word}] || ${limit})`, `[10, 100, ${limit}][Number(${word}) % 3]`, `({ a: 5, b: ${limit} })[${word}]`]);
}

function helped(draft: Draft, inner: () => string): string {
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

/** Statements in front of the answer: names for numbers, and what bounds them. */
function preparation(draft: Draft): string[] {
  const { random, names, writable } = draft;
  if (names.length > 0 && random.chance(0.5)) return guard(draft, random.pick(names));
  const name = fresh(draft, 'v');
  const lines = declaration(draft, name);
  // A condition on a number says nothing of what was computed from it before: such a number is not asked for again.
  for (const used of names.filter((each) => new RegExp(`\\b${each}\\b`).test(lines.join(' ')))) names.splice(names.indexOf(used), 1);
  names.push(name);
  if (mayBeText(draft, lines.join(' '))) draft.raw.add(name);
  if (!(lines[0] ?? '').startsWith('const')) writable.push(name);
  return lines;
}

/** `+` joins what may be text: that makes numbers with as many digits as both, whatever bounds them. */
function asAddend(draft: Draft, text: string): string {
  return mayBeText(draft, text) && draft.random.chance(0.9) ? `Number(${text})` : text;
}

function mayBeText({ raw }: Draft, text: string): boolean {
  const rest = text.replaceAll(/(?:(?:Number|parseInt|parseFloat)\(|\+|~~)req\.\w+\.\w+/g, '');
  return /req\.(?!query\.k\b)/.test(rest) || [...raw].some((name) => rest.includes(name));
}

function declaration(draft: Draft, name: string): string[] {
  const { random } = draft;
  const value = (depth = 2): string => numeric(draft, random.pick([0, 1, depth]));
  return random.way<string[]>([
    [6, (): string[] => [`const ${name} = ${value()};`]],
    [2, (): string[] => [`let ${name} = ${value()};`]],
    [1.5, (): string[] => loose(draft, [`const { ${field(draft)}: ${name} = ${constantOf(draft)} } = req.query;`])],
    [1, (): string[] => loose(draft, [`const { ${field(draft)}: ${name} = ${constantOf(draft)} } = req.body;`])],
    [0.5, (): string[] => loose(draft, [`const [${name} = ${constantOf(draft)}] = [${value(1)}];`])],
    [1, (): string[] => replaced(draft, name, value(1), value(1))],
    [1, (): string[] => loose(draft, [`let ${name};`, `if (${condition(draft, subjectOf(draft))}) ${name} = ${value(1)}; else ${name} = ${constantOf(draft)};`])],
    [1, (): string[] => loose(draft, [`let ${name} = ${constantOf(draft)};`, `switch (${key(draft)}) { case 'a': ${name} = ${value(1)}; break; case 'b': ${name} = ${constantOf(draft)}; break; default: ${name} = ${constantOf(draft)}; }`])],
    [0.5, (): string[] => loose(draft, [`let ${name} = ${random.pick([`Number(req.query.${field(draft)})`, `Math.min(Number(req.query.${field(draft)}), 50)`])};`, `switch (${name}) { case 1: break; case 2: ${name} = ${constantOf(draft)}; break; default: ${name} = 3; }`])],
    [0.5, (): string[] => loose(draft, [`let ${name};`, `try { ${name} = ${random.pick([`JSON.parse(req.query.${field(draft)})`, `${helper(draft, 'strict')}(${requested(draft)})`, `req.body.deep.${field(draft)}`])}; } catch { ${name} = ${constantOf(draft)}; }`])],
    [0.5, (): string[] => [`const o${name} = { a: ${value(1)} };`, `const ${name} = o${name}.a;`]],
    [0.4, (): string[] => loose(draft, [`let ${name} = 0;`, `for (const each of [${smallConstant(draft)}, Number(${value(1)}), ${constantOf(draft)}]) ${name} += each;`])],
    [0.4, (): string[] => loose(draft, [`const ${name} = [${value(0)}, ${constantOf(draft)}].map((each) => Math.min(each, ${constantOf(draft)}))[0];`])],
  ]);
}

/** A number that a condition replaces. The condition is on something that the number was not made of. */
function replaced(draft: Draft, name: string, first: string, second: string): string[] {
  const subject = subjectOf(draft);
  const own = first.includes(subject) ? `Number(req.query.${field(draft)})` : subject;
  return loose(draft, [`let ${name} = ${first};`, `if (${condition(draft, own)}) ${name} = ${second};`]);
}

function loose(draft: Draft, lines: string[]): string[] {
  draft.straight = false;
  return lines;
}

/** A statement that bounds a name, or looks as if it did. */
function guard(draft: Draft, name: string): string[] {
  draft.straight = false;
  const { random, writable } = draft;
  const test = random.chance(0.15) ? `!Number.${random.pick(['isInteger', 'isFinite'])}(${asNumber(draft, name)})` : condition(draft, name);
  const always: (readonly [number, () => string[]])[] = [
    [3, (): string[] => [`if (${test}) return res.status(400).end();`]],
    [1, (): string[] => [`if (${test}) { res.sendStatus(400); return; }`]],
    [1, (): string[] => [`if (${test}) throw new RangeError('bad');`]],
    [0.5, (): string[] => [`if (${test}) console.log('odd');`]],
    [0.5, (): string[] => [`if (${name} > HIGH) { if (${test}) return res.end(); }`]],
  ];
  const assigning: (readonly [number, () => string[]])[] = [
    [2, (): string[] => [`if (${test}) ${name} = ${constantOf(draft)};`]],
    [1, (): string[] => [`${name} = Math.min(${name}, ${constantOf(draft)});`]],
    [1, (): string[] => [`${name} ${random.pick([draft.raw.has(name) ? '-=' : '+=', '-=', '*=', '%=', '||=', '??=', '&=', '/='])} ${smallConstant(draft)};`]],
    [0.5, (): string[] => [`${name} = ${numeric(draft, 1)};`]],
    [0.5, (): string[] => [`${name}++;`]],
    [0.5, (): string[] => [`while (${name} > ${constantOf(draft)}) { /*tick*/ ${name} = Math.floor(${name} / 2); }`]],
  ];
  return random.way(writable.includes(name) ? [...always, ...assigning] : always);
}

/** A count for an amplifier. */
function count(draft: Draft): string {
  const { random, names } = draft;
  if (names.length > 0 && random.chance(0.6)) return random.pick(names);
  return numeric(draft, random.pick([0, 1, 1, 2, 3]));
}

/** A count that is fixed and small, for amplifiers in amplifiers. */
function innerCount(draft: Draft): string {
  return draft.random.chance(0.7) ? String(draft.random.pick([2, 3, 10, 60, 100, 500])) : `Math.min(${numeric(draft, 0)}, ${draft.random.pick([3, 10, 100])})`;
}

function unit(draft: Draft, depth: number): string {
  const { random } = draft;
  return depth > 0 && random.chance(0.2) ? amplified(draft, depth - 1, innerCount) : random.pick(UNITS);
}

type Counter = (draft: Draft) => string;

/** An expression whose text is as long as a number says. */
function amplified(draft: Draft, depth: number, counter: Counter): string {
  const { random } = draft;
  draft.sites += 1;
  const n = (): string => counter(draft);
  const of = (): string => unit(draft, depth);
  return random.way<string>([
    [6, (): string => `${of()}.repeat(${n()})`],
    [1, (): string => `${of()}.padStart(${n()})`],
    [1, (): string => `${random.pick(UNITS)}.padEnd(${n()}, '-')`],
    [1, (): string => `Array(${n()}).fill(${of()}).join(${random.pick(SEPARATORS)})`],
    [1, (): string => `new Array(${n()} + 1).join(${of()})`],
    [1, (): string => `Array.from({ length: ${n()} }, () => ${of()}).join(${random.pick(SEPARATORS)})`],
    [1, (): string => `Array.from({ length: ${n()} }).fill(${of()}).join(${random.pick(SEPARATORS)})`],
    [0.7, (): string => `[...Array(${n()})].map(() => ${of()}).join('')`],
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
function asLength(draft: Draft, text: string): string {
  return mayBeText(draft, text) ? `Number(${text})` : text;
}

function vague(draft: Draft, text: string): string {
  draft.exact = false;
  return text;
}

/** An amplified text with something around it. */
function wrapped(draft: Draft, counter: Counter = count): string {
  const { random } = draft;
  const text = (): string => amplified(draft, 1, counter);
  return random.way<string>([
    [10, text],
    [1, (): string => `'<p>' + ${text()} + '</p>'`],
    [1, (): string => `\`<p>\${${text()}}</p>\``],
    [0.7, (): string => `${text()} + ${text()}`],
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
function most(draft: Draft): string {
  const end = `Math.min(${requested(draft)}, ${constantOf(draft)})`;
  return draft.random.pick([end, `Math.max(0, ${end})`]);
}

function loosened(draft: Draft, text: string): string {
  draft.straight = false;
  return text;
}

/** A list or record whose JSON is as long as a number says. */
function collection(draft: Draft): string {
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

/** A loop that runs as often as a number says. */
function loop(draft: Draft, body: (index: string) => string): string {
  const { random } = draft;
  draft.sites += 1;
  const index = fresh(draft, 'i');
  const n = count(draft);
  const inside = `/*tick*/ ${body(index)}`;
  return random.way<string>([
    [5, (): string => `for (let ${index} = 0; ${index} < ${n}; ${index}++) { ${inside} }`],
    [1, (): string => `for (let ${index} = 1; ${index} <= ${n}; ${index} += 1) { ${inside} }`],
    [1, (): string => `for (let ${index} = ${n}; ${index} > 0; ${index}--) { ${inside} }`],
    [0.7, (): string => `for (let ${index} = 0; ${index} < ${n}; ${index} += ${random.pick([2, 5, 10])}) { ${inside} }`],
    [1, (): string => `let ${index} = 0; while (${index} < ${n}) { ${inside} ${index} += 1; }`],
    [1, (): string => `let ${index} = ${n}; while (${index}-- > 0) { ${inside} }`],
    [0.7, (): string => `let ${index} = ${n}; while (${index} > 0) { ${inside} ${index} -= 10; }`],
    [0.5, (): string => loosened(draft, `for (let ${index} = 0; ${index} < ${n}; ${index}++) { if (${index} >= ${constantOf(draft)}) break; ${inside} }`)],
    [0.5, (): string => loosened(draft, `for (let ${index} = 0; ${index} < ${n} && ${index} < ${constantOf(draft)}; ${index}++) { ${inside} }`)],
    [0.5, (): string => `let ${index} = 0; do { ${inside} ${index}++; } while (${index} < ${n});`],
    [0.4, (): string => `for (const ${index} of Array(${n}).keys()) { ${inside} }`],
    [0.4, (): string => `Array.from({ length: ${n} }).forEach((_, ${index}) => { ${inside} });`],
  ]);
}

/** The statements that answer. */
function answer(draft: Draft): string[] {
  const { random } = draft;
  const text = fresh(draft, 't');
  const put = (index: string): string => (random.chance(0.25) ? vague(draft, `\`\${${index}}\\n\``) : unit(draft, 1));
  return random.way<string[]>([
    [6, (): string[] => [`res.send(${wrapped(draft)});`]],
    [2, (): string[] => [`const ${text} = ${wrapped(draft)};`, `res.${random.pick(['send', 'end'])}(${text});`]],
    [1, (): string[] => [`res.write(${wrapped(draft)});`, 'res.end();']],
    [3, (): string[] => [`res.json(${collection(draft)});`]],
    [1, (): string[] => [`res.send(${collection(draft)});`]],
    [1, (): string[] => [`res.send(Buffer.alloc(${siteCount(draft)}));`]],
    [1, (): string[] => [`res.end(Buffer.from(${wrapped(draft)}));`]],
    [2, (): string[] => [loop(draft, (index) => `res.write(${put(index)});`), 'res.end();']],
    [2, (): string[] => [`let ${text} = '';`, loop(draft, (index) => `${text} += ${put(index)};`), `res.send(${text});`]],
    [1, (): string[] => [`const ${text} = [];`, loop(draft, (index) => `${text}.push(${put(index)});`), random.pick([`res.json(${text});`, `res.send(${text}.join(','));`])]],
    [0.5, (): string[] => [`const ${text} = [];`, vague(draft, loop(draft, (index) => `${text}.push({ id: ${index} });`)), `res.json(${text});`]],
    [0.4, (): string[] => loose(draft, [loop(draft, () => loop(draft, (index) => `res.write(${put(index)});`)), 'res.end();'])],
    [0.4, (): string[] => [`let ${text} = '';`, `while (${text}.length < ${siteCount(draft)}) { /*tick*/ ${text} += ${vague(draft, random.pick(UNITS))}; }`, `res.send(${text});`]],
    [0.5, (): string[] => loose(draft, [`if (${condition(draft, subjectOf(draft))}) res.send(${wrapped(draft)}); else res.send('none');`])],
    [0.5, (): string[] => loose(draft, [`return ${condition(draft, subjectOf(draft))} ? res.send(${wrapped(draft)}) : res.status(400).end();`])],
    [0.4, (): string[] => [`const make${text} = (count) => ${random.pick(UNITS)}.repeat(count);`, `res.send(make${text}(${siteCount(draft)}));`]],
    [0.4, (): string[] => [`let ${text} = 'ab';`, `for (let i = 0; i < ${vague(draft, random.pick(['3', `Math.min(Number(req.query.${field(draft)}), 12)`, `Number(req.query.${field(draft)})`, '20']))}; i++) { /*tick*/ ${text} += ${text}; }`, (draft.sites += 1, `res.send(${text});`)]],
    [0.4, (): string[] => [`const ${text} = ['<ul>'];`, loop(draft, () => `${text}.push('<li></li>');`), `${text}.push('</ul>');`, `res.send(${text}.join(''));`]],
  ]);
}

function siteCount(draft: Draft): string {
  draft.sites += 1;
  return count(draft);
}
