import { FIELDS, KEYS } from './generator/draft.ts';
import { Random } from './random.ts';
import type { SampleRequest } from './run.ts';

/** What stands in a request by name: the same in its query, headers and JSON body, each in its form. */
type Fields = Readonly<Record<string, unknown>>;

/** Text that a request carries. Short, so that a response over the limit is made by the server and not by the client. */
const CARRIED = 'carried text';

function toRequest(fields: Fields, body: unknown = fields, others: Fields = fields): SampleRequest {
  const deep = typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, deep: body } : body;
  return { query: texts(fields), params: texts(others), headers: texts(others), body: deep };
}

function texts(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, asText(value)]));
}

/** Query strings hold texts and lists of texts. */
function asText(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? undefined : Array.isArray(value) ? value.map(String) : '[object Object]';
    default:
      return value;
  }
}

/** Values that are no plain number, or none at all. */
const ODD: readonly unknown[] = [undefined, '', 'abc', '-1', '2.7', '1e3', '0x10', ' 5 ', 'Infinity', '-200000', '-0.5', ['7'], ['7', '8'], [], {}, null, true, false, -1, 2.7, -200_000, '5', 'NaN', 1.5e-7, { n: 5 }, '"text"', 'null', '[7]'];

/** Numbers that grow, so that a program is stopped at the first that makes it send too much. */
const GROWING: readonly number[] = [0, 1, 2, 5, 20, 100, 500, 1000, 5000, 2e4, 5e4, 1e5, 1.2e5, 2e5, 2e6];
/** Where much is needed to send anything: behind a division or a shift. */
const HUGE: readonly number[] = [5e6, 2e7, 1e8, 1e9, 2_147_483_647, 4_294_967_295, 1e11, 1e13, 9_007_199_254_740_991, 1e18, 1e21, 1e40];
/** Below zero, and so far that 32 bits wrap them around. */
const NEGATIVE: readonly number[] = [-1, -7, -1000, -1e5, -2e6, -1e9, -2_147_483_648, -2_147_483_649, -3e9, -4e9, -1e12, 0.5, -0.5, 1e-5, 131_071, 1_048_575, 3e9];
const WORDS: readonly (string | undefined)[] = [undefined, 'a', 'b', 'small', 'large', 'huge', '0', '1', '2'];

/** All numbers, or the first, or all but the first; and all words. */
function filled(first: unknown, others: unknown, word: unknown, s: string | undefined = CARRIED): Fields {
  return {
    ...Object.fromEntries(FIELDS.map((name, index) => [name, index === 0 ? first : others])),
    ...Object.fromEntries(KEYS.map((name) => [name, word])),
    s,
  };
}

/** Requests that any program is sent: odd ones, and numbers that grow. */
export const odd: readonly SampleRequest[] = [
  ...ODD.flatMap((value) => [toRequest(filled(value, 3, undefined)), toRequest(filled(3, value, 'a')), toRequest(filled(value, value, 'b'))]),
  ...WORDS.map((word) => toRequest(filled(4, 4, word))),
  toRequest({}, undefined), toRequest(filled(3, 3, 'a'), null), toRequest(filled(3, 3, 'a'), []), toRequest(filled(3, 3, 'a'), 'text'),
];

export const growing: readonly SampleRequest[] = GROWING.flatMap((n) => [toRequest(filled(n, n, undefined)), toRequest(filled(n, 1, 'a')), toRequest(filled(1, n, 'b'))]);

export const huge: readonly SampleRequest[] = HUGE.flatMap((n) => [toRequest(filled(n, n, 'a')), toRequest(filled(n, 1, undefined)), toRequest(filled(1, n, 'b'))]);

/** Requests that carry as much text as they can. */
export const long: readonly SampleRequest[] = ODD.concat(GROWING).flatMap((n) => WORDS.map((word) => toRequest(filled(n, n, word, 'x'.repeat(16_000)))));

/** A request with one number in one field, and another in all others. */
export function requestWith(others: number, field: string, value: number): SampleRequest {
  return toRequest({ ...filled(others, others, undefined), [field]: value });
}

/** The numbers that stand in a program. */
export function literalsIn(text: string): readonly number[] {
  return [...new Set([...text.matchAll(/(?<![\w.'])\d[\d_]*/g)].map(([digits]) => Number(digits.replaceAll('_', ''))))];
}

/** The numbers that stand in a program, those beside them, and what two of them make. */
function numbersFor(text: string): { readonly literals: readonly number[]; readonly near: readonly number[]; readonly pairs: readonly number[] } {
  const literals = literalsIn(text);
  const near = literals.flatMap((value) => [value, value + 1, value - 1, -value, -value - 1, 1 - value, value - 0.5, value * 2, value * 3, value * value, value / 2, value / 2 - 1, value * 10, value * 100, Math.floor(Math.sqrt(value)), value - 2 ** 32, value - 1 - 2 ** 32]);
  const pairs = literals.flatMap((a) => literals.flatMap((b) => [a - b, a + b, -a - b, a * b, -a * b, a / (b || 1), ...(b < 32 ? [a * 2 ** b, a * 2 ** b - 1] : [])]));
  return { literals, near, pairs };
}

/** What a program reads of a request: where, and by which name. */
const READ = /req\.(query|body|params)\??\.(\w+)/g;

/** Requests for a program that wants two numbers at once: one that stands in its text, and one that may be made of two of them. So many for each word that it names. */
export function* crossed(text: string, seed: number, count: number): Generator<SampleRequest> {
  const random = new Random(seed);
  const { literals, near, pairs } = numbersFor(text);
  const numbers = [...near, ...pairs];
  const reads = [...text.matchAll(READ)].map(([, place = '', name = '']) => ({ place, name })).filter(({ name }) => FIELDS.some((field) => field === name));
  for (const word of reads.length > 1 ? WORDS : []) {
    if (word !== undefined && !text.includes(`'${word}'`)) continue;
    for (let tried = 0; tried < count; tried += 1) {
      const [first, second] = [random.pick(reads), random.pick(reads)];
      const [x, y] = [random.pick(literals), random.pick(numbers)];
      const at = (place: string): Fields => ({ ...filled(1, 1, word), ...(first.place === place && { [first.name]: x }), ...(second.place === place && { [second.name]: y }) });
      yield toRequest(at('query'), at('body'), at('params'));
    }
  }
}

/** Requests for this program: with the numbers that stand in its text, just beside them, and what they make negative. `carries`: long texts as well. */
export function* aimed(text: string, seed: number, count: number, carries = false): Generator<SampleRequest> {
  const random = new Random(seed);
  const { literals, near, pairs } = numbersFor(text);
  for (const n of new Set([...near, ...pairs])) {
    if (count-- <= 0) return;
    yield toRequest(filled(n, n, random.pick(WORDS)));
  }
  const kinds = [literals, near, near, pairs, GROWING, HUGE, NEGATIVE, ODD].filter((kind) => kind.length > 0);
  const values = (): unknown => random.pick<unknown>(random.pick<readonly unknown[]>(kinds));
  const fields = (): Fields => ({
    ...Object.fromEntries(FIELDS.map((name) => [name, values()])),
    ...Object.fromEntries(KEYS.map((name) => [name, random.pick(WORDS)])),
    s: random.chance(0.7) ? 'x'.repeat(Math.floor(random.next() * (carries ? 16_000 : 20))) : undefined,
  });
  for (let index = 0; index < count; index += 1) {
    const query = fields();
    yield toRequest(query, random.chance(0.5) ? query : fields(), random.chance(0.5) ? query : fields());
  }
}

/** A request as it is said in a report of a failure. */
export function describeRequest({ query, body }: SampleRequest): string {
  return `query ${JSON.stringify(query)} body ${JSON.stringify(body) as string | undefined ?? 'none'}`;
}
