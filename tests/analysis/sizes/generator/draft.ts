import type { Random } from '../random.ts';

/** What a program has so far. */
export interface Draft {
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
  /** The handler is an async function. */
  awaits: boolean;
  /** What is being written stands in a function that is none. */
  inCallback: boolean;
  exact: boolean;
}

/** The fields of requests that hold numbers, and those that hold words. */
export const FIELDS = ['n', 'm', 'p', 'w', 'x', 'y', 'z'] as const;
export const KEYS = ['k', 'l', 'mode', 'kind'] as const;

export const SMALL = [0, 1, 2, 3, 5, 7, 10, 16, 60, 64, 100];
export const MIDDLE = [255, 256, 500, 999, 1000, 1023, 1024, 2000, 4096, 5000, 20_000, 50_000];
export const LARGE = [100_000, 102_400, 102_401, 131_071, 150_000, 200_000];
export const UNITS = ["'x'", "'ab'", "'response'", "'line;'", "'é'", "'€'", "'0123456789'"];
export const SEPARATORS = ["''", "','", "', '"];

export function helper(draft: Draft, name: string): string {
  draft.helpers.add(name);
  return name;
}

export function fresh(draft: Draft, prefix: string): string {
  draft.ids += 1;
  return `${prefix}${draft.ids}`;
}

export function constantOf(draft: Draft): string {
  const { random } = draft;
  const list = random.pick([SMALL, MIDDLE, MIDDLE, LARGE]);
  return random.chance(0.08) ? random.pick(['MAX', 'HIGH', 'SIZES.large']) : String(random.pick(list));
}

export function smallConstant({ random }: Draft): string {
  return String(random.pick([1, 2, 3, 4, 10, 16]));
}

/**
 * A field of the request that nothing else reads. What conditions say about one reading of a field is not known of another,
 * and contradictions between the two would be programs that nobody writes.
 */
export function field(draft: Draft): string {
  draft.fields += 1;
  return FIELDS[(draft.fields - 1) % FIELDS.length] ?? 'n';
}

/** A field that holds a word, by the same rule. */
export function key(draft: Draft): string {
  draft.straight = false;
  draft.keys += 1;
  return `req.query.${KEYS[(draft.keys - 1) % KEYS.length] ?? 'k'}`;
}

/** A number as the request brings it. */
export function requested(draft: Draft): string {
  const { random } = draft;
  const name = field(draft);
  return random.pick([
    `Number(req.query.${name})`, `Number(req.query.${name})`, `Number(req.query.${name})`, `parseInt(req.query.${name}, 10)`, `parseInt(req.query.${name})`, `+req.query.${name}`,
    `(req.query.${name} | 0)`, `~~req.query.${name}`, `(req.query.${name} >>> 0)`, `req.body.${name}`, `req.body.${name}`, `Number(req.body.${name})`, `parseFloat(req.query.${name})`,
    `req.query.${name}`, `Number(req.params.${name})`, `Number(req.get('x-${name}'))`,
  ]);
}

export function loose(draft: Draft, lines: string[]): string[] {
  draft.straight = false;
  return lines;
}

export function loosened(draft: Draft, text: string): string {
  draft.straight = false;
  return text;
}

export function vague(draft: Draft, text: string): string {
  draft.exact = false;
  return text;
}

/** A part of a program that stands in a callback. */
export function calledBack(draft: Draft, part: () => string): string {
  const outer = draft.inCallback;
  draft.inCallback = true;
  const text = part();
  draft.inCallback = outer;
  return text;
}

export function mayBeText({ raw }: Draft, text: string): boolean {
  const rest = text.replaceAll(/(?:(?:Number|parseInt|parseFloat)\(|\+|~~)req\.\w+\.\w+/g, '');
  return /req\.(?!query\.k\b)/.test(rest) || [...raw].some((name) => rest.includes(name));
}

/** `Number.isInteger` and `===` are false for all text: what may be text is converted first. */
export function asNumber({ raw }: Draft, subject: string): string {
  return raw.has(subject) || subject.startsWith('req.') ? `Number(${subject})` : subject;
}

/** `+` joins what may be text: that makes numbers with as many digits as both, whatever bounds them. */
export function asAddend(draft: Draft, text: string): string {
  return mayBeText(draft, text) ? `Number(${text})` : text;
}
