import type { TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../model.ts';
import { type Piece, piecesOfProduct, piecesOfSum } from './pieces.ts';

/** A place where a number or request value came through. */
export interface Step {
  /** How a message calls it; null = as the node is written. */
  readonly text: string | null;
  readonly node: TSESTree.Node;
}

/**
 * A number as the analysis knows it: a count of elements or bytes, or any other number of the program.
 *
 * `min` and `max` hold whatever happens. `reach` is the largest value that constants or the request certainly can bring
 * about; a part that neither decides counts as 1 in a product and as 0 in a sum, so that `reach` never guesses.
 */
export interface Quantity {
  readonly min: number;
  readonly max: number;
  readonly reach: number;
  /** Who decides `reach`. */
  readonly origin: Origin;
  /** For request data that is carried: how much of this quantity each carried byte makes. Infinity when a number in the request decides, 0 without the request. */
  readonly factor: number;
  readonly nan: boolean;
  readonly integer: boolean;
  readonly trail: readonly Step[];
  /** For the bytes of a text that may be no ASCII: how many UTF-16 units there are for each, at least and at most. One where absent. */
  readonly units?: Range;
  /** How much of it is a piece of something that loops go through. */
  readonly pieces?: readonly Piece[];
  /** It is no more than a list, text or bytes have: what is one of these for certain, where any JSON can have a `length` that it makes up. */
  readonly counted?: true;
}

type Range = readonly [least: number, most: number];

const NO_TRAIL: readonly Step[] = [];
const MAX_TRAIL = 6;

/** A number that the program text fixes. */
export function exactly(value: number): Quantity {
  const finite = Number.isNaN(value) ? 0 : value;
  return {
    min: finite,
    max: finite,
    reach: finite,
    origin: 'constant',
    factor: 0,
    nan: Number.isNaN(value),
    integer: Number.isInteger(value),
    trail: NO_TRAIL,
  };
}

/** What is no number. */
export const NOT_A_NUMBER: Quantity = exactly(Number.NaN);

/** A number that neither constants nor the request decide. */
export const UNDECIDED: Quantity = {
  min: Number.NEGATIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
  reach: 0,
  origin: 'unknown',
  factor: 0,
  nan: true,
  integer: false,
  trail: NO_TRAIL,
};

/** A count that neither constants nor the request decide: at least 0, a whole number. */
export const UNDECIDED_COUNT: Quantity = { ...UNDECIDED, min: 0, nan: false, integer: true };

/** A number that stands in the request. Nothing bounds it. */
export function requested(trail: readonly Step[]): Quantity {
  return {
    min: Number.NEGATIVE_INFINITY,
    max: Number.POSITIVE_INFINITY,
    reach: Number.POSITIVE_INFINITY,
    origin: 'request',
    factor: Number.POSITIVE_INFINITY,
    nan: true,
    integer: false,
    trail,
  };
}

/** The length of something the request carries, at most `limit` bytes. */
export function carried(limit: number, trail: readonly Step[]): Quantity {
  return { min: 0, max: limit, reach: limit, origin: 'request', factor: 1, nan: false, integer: true, trail };
}

/** How many elements or units something has that is a list, text or bytes. */
export function counted(length: Quantity): Quantity {
  return isCarried(length) ? { ...length, counted: true } : length;
}

/** Adds a step to the trail. */
export function through(quantity: Quantity, step: Step): Quantity {
  if (quantity.origin !== 'request') return quantity;
  const last = quantity.trail.at(-1);
  if (last && last.text !== null && last.text === step.text) return quantity;
  return { ...quantity, trail: [...quantity.trail, step].slice(-MAX_TRAIL) };
}

function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function originOf(a: Quantity, b: Quantity): Origin {
  if (a.origin === 'request' || b.origin === 'request') return 'request';
  return a.origin === 'constant' && b.origin === 'constant' ? 'constant' : 'unknown';
}

function decidedBy(a: Quantity, b: Quantity): readonly Step[] {
  if (a.origin === 'request' && (b.origin !== 'request' || a.factor >= b.factor)) return a.trail;
  return b.origin === 'request' ? b.trail : a.trail;
}

export const ASCII: Range = [1, 1];

/** The units of texts one behind the other. */
function unitsOf(a: Quantity, b: Quantity): { readonly units?: Range } {
  const [[low, high], [least, most]] = [a.units ?? ASCII, b.units ?? ASCII];
  return a.units || b.units ? { units: [Math.min(low, least), Math.max(high, most)] } : {};
}

export function sum(a: Quantity, b: Quantity): Quantity {
  const fixed = isFixedBeside(a, b) ? a : isFixedBeside(b, a) ? b : undefined;
  if (fixed) return { ...fixed, ...unitsOf(a, b), min: a.min + b.min, max: a.max + b.max, nan: a.nan || b.nan, integer: a.integer && b.integer };
  return {
    ...unitsOf(a, b),
    ...piecesOfSum(a, b),
    min: a.min + b.min,
    max: a.max + b.max,
    reach: a.reach + b.reach,
    origin: originOf(a, b),
    factor: Math.max(a.factor, b.factor),
    nan: a.nan || b.nan,
    integer: a.integer && b.integer,
    trail: decidedBy(a, b),
  };
}

/** Whether a constant makes out most of a sum with what is carried: that much is there whatever the request carries. */
function isFixedBeside(a: Quantity, b: Quantity): boolean {
  return a.origin === 'constant' && a.reach >= MUCH && isCarried(b) && a.reach >= b.reach;
}

export function difference(a: Quantity, b: Quantity): Quantity {
  const bReach = b.origin === 'constant' ? b.min : b.origin === 'request' && b.factor === Number.POSITIVE_INFINITY ? b.min : 0;
  const reach = b.origin === 'request' && bReach === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : a.reach - Math.max(bReach, Number.MIN_SAFE_INTEGER);
  return {
    ...unitsOf(a, b),
    ...(a.counted && b.origin === 'constant' && b.min >= 0 && { counted: true as const }),
    min: subtract(a.min, b.max),
    max: subtract(a.max, b.min),
    reach: a.origin === 'unknown' && b.origin !== 'request' ? 0 : reach,
    origin: originOf(a, b),
    factor: isCarried(b) && a.origin !== 'unknown' ? withoutCarried(a) : Math.max(a.factor, b.factor),
    nan: a.nan || b.nan,
    integer: a.integer && b.integer,
    trail: decidedBy(a, b),
  };
}

/** What is carried makes the less of a difference, the more it is: the most of a constant comes of a request that carries nothing. */
function withoutCarried({ origin, factor }: Quantity): number {
  return origin === 'constant' ? Number.POSITIVE_INFINITY : factor;
}

function subtract(a: number, b: number): number {
  const result = a - b;
  return Number.isNaN(result) ? (a > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY) : result;
}

/** A number that multiplies a text has no units of its own. */
function productUnits({ units }: Quantity, { units: others }: Quantity): { readonly units?: Range } {
  const known = units ?? others;
  return known ? { units: known } : {};
}

/** `a * b`. A factor that nobody decides leaves a constant undecided, and a requested number requested. */
export function times(a: Quantity, b: Quantity): Quantity {
  const [p, q, r, s] = [product(a.min, b.min), product(a.min, b.max), product(a.max, b.min), product(a.max, b.max)];
  const isKnown = a.origin !== 'unknown' && b.origin !== 'unknown';
  const known = a.origin === 'unknown' ? b : a;
  const decided = isKnown ? null : known.origin === 'request' ? known : UNDECIDED;
  const carried = decided ? undefined : (carriedBy(a, b) ?? carriedBy(b, a));
  const carrier = a.factor === Number.POSITIVE_INFINITY ? b : a;
  return {
    ...productUnits(a, b),
    ...(decided ? {} : piecesOfProduct(a, b)),
    min: Math.min(p, q, r, s),
    max: Math.max(p, q, r, s),
    reach: decided ? decided.reach : certainProduct(a, b),
    origin: decided ? decided.origin : originOf(a, b),
    factor: decided ? decided.factor : (carried ?? Math.max(product(a.factor, Math.abs(b.reach)), product(b.factor, Math.abs(a.reach)))),
    nan: a.nan || b.nan,
    integer: a.integer && b.integer,
    trail: decided ? decided.trail : carried === undefined ? decidedBy(a, b) : carrier.trail,
  };
}

/** What each carried byte makes, as often as a number in the request says that is bounded. Undefined where most of the bytes are not carried. */
function carriedBy(count: Quantity, unit: Quantity): number | undefined {
  const isCount = count.factor === Number.POSITIVE_INFINITY && Number.isFinite(count.reach);
  const isMostlyCarried = isCarried(unit) && unit.min * 2 <= unit.reach;
  return isCount && isMostlyCarried ? product(unit.factor, Math.abs(count.reach)) : undefined;
}

/** What two decided factors can reach: two negative ones make a positive number as well. */
function certainProduct(a: Quantity, b: Quantity): number {
  const reached = product(a.reach, b.reach);
  const bothNegative = product(a.min, b.min);
  if (Number.isNaN(reached)) return bothNegative;
  return Number.isNaN(bothNegative) ? reached : Math.max(reached, bothNegative);
}

/** The size of `count` units. A unit that nobody decides is at least one byte. */
export function amount(count: Quantity, unit: Quantity): Quantity {
  const certain = unit.origin === 'unknown' ? { ...exactly(Math.max(unit.min, 1)), max: unit.max } : unit;
  const isCount = count.min >= 0 && count.reach >= 0 && !count.nan;
  return times(isCount ? count : { ...count, min: Math.max(count.min, 0), max: Math.max(count.max, 0), reach: Math.max(count.reach, 0), nan: false }, certain);
}

export function quotient(a: Quantity, b: Quantity): Quantity {
  if (b.origin === 'constant' && b.min === b.max && b.min !== 0) {
    return { ...times(a, exactly(1 / b.min)), integer: false, nan: a.nan };
  }
  if (b.min > 0 && b.origin !== 'unknown' && (b.origin === 'constant' || b.factor === Number.POSITIVE_INFINITY)) return quotientOf(a, b);
  if (b.origin === 'request' || a.origin === 'request') {
    // A divisor close to 0 makes the result as large as it likes; a divisor that nobody decides leaves it undecided.
    return b.origin === 'request' && b.factor === Number.POSITIVE_INFINITY ? requested(b.trail) : UNDECIDED;
  }
  return UNDECIDED;
}

/** A quotient whose divisor is above 0: the smallest divisor makes it largest. */
function quotientOf(a: Quantity, b: Quantity): Quantity {
  const { origin, trail, nan } = a.origin === 'unknown' || isCarried(a) ? { ...a, nan: a.nan || b.nan } : difference(a, b);
  return {
    min: a.min < 0 ? a.min / b.min : divided(a.min, b.max),
    max: a.max < 0 ? divided(a.max, b.max) : a.max / b.min,
    reach: a.origin === 'unknown' ? 0 : a.reach / b.min,
    origin,
    // A larger divisor only makes less of what is carried.
    factor: isCarried(a) ? a.factor / b.min : Math.max(a.factor, b.factor),
    nan: nan || (!Number.isFinite(a.max) && !Number.isFinite(b.max)),
    integer: false,
    trail,
  };
}

function divided(value: number, by: number): number {
  const result = value / by;
  return Number.isNaN(result) ? 0 : result;
}

/** `a % b`: smaller than the divisor in magnitude, with the sign of the dividend. */
export function remainder(a: Quantity, b: Quantity): Quantity {
  const bound = Math.max(Math.abs(b.min), Math.abs(b.max));
  if (b.origin === 'request') return { ...a, nan: true };
  if (b.origin === 'unknown') return { ...UNDECIDED, integer: a.integer && b.integer };
  const edge = a.integer && b.integer ? bound - 1 : bound;
  const passed = b.min === b.max && a.min >= 0 && !isCarried(a) ? Math.floor(a.min / bound) * bound : Number.NaN;
  // Between two multiples of the divisor, it is what is above the lower one.
  if (a.max < passed + bound) return { ...a, min: a.min - passed, max: a.max - passed, reach: Math.max(0, a.reach - passed), integer: a.integer && b.integer };
  return {
    ...a,
    min: a.min >= 0 ? 0 : Math.max(-edge, a.min),
    max: Math.min(edge, Math.max(a.max, 0)),
    reach: Math.min(edge, a.reach),
    // Where it is above the divisor whatever the request carries, it takes no more bytes to make any remainder.
    factor: isCarried(a) && a.min >= bound ? Number.POSITIVE_INFINITY : a.factor,
    nan: a.nan || bound === 0 || !Number.isFinite(a.max),
    integer: a.integer && b.integer,
  };
}

export function negated(a: Quantity): Quantity {
  return difference(exactly(0), a);
}

/** `Math.min(a, b)`: a bound that the request itself brings is none; one that nobody here decides makes the result undecided. */
export function smaller(a: Quantity, b: Quantity): Quantity {
  const bounds = { min: Math.min(a.min, b.min), max: Math.min(a.max, b.max), nan: a.nan || b.nan, integer: a.integer && b.integer };
  if (a.origin === 'unknown' || b.origin === 'unknown') {
    return { ...UNDECIDED, ...bounds };
  }
  const [free, other] = a.origin === 'request' ? [a, b] : [b, a];
  return { ...free, ...bounds, reach: Math.min(free.reach, other.reach) };
}

/** `Math.max(a, b)`. */
export function larger(a: Quantity, b: Quantity): Quantity {
  const winner = a.reach === b.reach ? (b.origin === 'request' ? b : a) : a.reach > b.reach ? a : b;
  return {
    ...winner,
    ...unitsOf(a, b),
    min: Math.max(a.min, b.min),
    max: Math.max(a.max, b.max),
    reach: Math.max(a.reach, b.reach),
    nan: a.nan || b.nan,
    integer: a.integer && b.integer,
  };
}

/** From here on a constant says more than what is carried: one byte of that counts as little as the limits of the rule make of it. */
const MUCH = 1024;

/** Whether the request carries as much as the number says: the more, the longer it is. */
export function isCarried({ origin, factor }: Quantity): boolean {
  return origin === 'request' && factor > 0 && factor < Number.POSITIVE_INFINITY;
}

/** Whether the request says it, and nothing bounds it. */
export function isUnbounded({ origin, reach }: Quantity): boolean {
  return origin === 'request' && reach === Number.POSITIVE_INFINITY;
}

function outweighs(a: Quantity, b: Quantity): boolean {
  if (a.origin === 'constant' && isCarried(b) && a.reach >= MUCH) return true;
  if (b.origin === 'constant' && isCarried(a) && b.reach >= MUCH) return false;
  return a.reach > b.reach || (a.reach === b.reach && a.origin === 'request');
}

/** Whether it is NaN for certain: no other number between 0 and 0 has a fraction. */
function isNoNumber({ nan, integer, min, max }: Quantity): boolean {
  return nan && !integer && min === 0 && max === 0;
}

/** Either of two numbers: what a ternary or a join of paths gives. */
export function either(a: Quantity, b: Quantity): Quantity {
  if (isNoNumber(a) !== isNoNumber(b)) return { ...(isNoNumber(a) ? b : a), nan: true };
  const winner = outweighs(b, a) ? b : a;
  return {
    ...unitsOf(a, b),
    ...(winner.pieces && { pieces: winner.pieces }),
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    reach: winner.reach,
    origin: winner.origin,
    factor: winner.factor,
    nan: a.nan || b.nan,
    integer: a.integer && b.integer,
    trail: winner.trail,
  };
}

/** The number is known to be at most `bound`: another number of the request bounds nothing, the length of what it carries does. */
export function atMost(a: Quantity, bound: Quantity): Quantity {
  if (bound.origin === 'request') return a.origin === 'request' && bound.counted && isCarried(bound) ? { ...a, max: Math.min(a.max, bound.max), reach: Math.min(a.reach, bound.reach), factor: Math.min(a.factor, bound.factor) } : a;
  // It may also be one that nobody here decides, beside the constant.
  if (bound.origin === 'unknown' || (bound.max === Number.POSITIVE_INFINITY && bound.reach < bound.max)) return { ...UNDECIDED, min: a.min, max: Math.min(a.max, bound.max), integer: a.integer };
  // One of several constants: which of them are left is not known any more.
  if (a.origin === 'constant' && a.reach > bound.max && a.min <= bound.max) return { ...UNDECIDED, min: a.min, max: bound.max, nan: a.nan, integer: a.integer };
  return {
    ...a,
    max: Math.min(a.max, bound.max),
    min: Math.min(a.min, bound.max),
    reach: Math.min(a.reach, bound.max),
  };
}

/** The number is known to be at least `bound`. */
export function atLeast(a: Quantity, bound: Quantity): Quantity {
  if (bound.origin === 'request') return a;
  return { ...a, min: Math.max(a.min, bound.min), max: Math.max(a.max, bound.min) };
}

/** The whole part, as `Math.trunc`, `parseInt` and `| 0` leave it. */
export function whole(a: Quantity): Quantity {
  return { ...a, min: truncate(a.min), max: truncate(a.max), reach: truncate(a.reach), integer: true };
}

function truncate(value: number): number {
  return Number.isFinite(value) ? Math.trunc(value) : value;
}

/** The number without the possibility of NaN. */
export function notNaN(a: Quantity): Quantity {
  return a.nan ? { ...a, nan: false } : a;
}
