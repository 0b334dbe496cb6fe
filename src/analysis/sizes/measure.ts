import { isSymbol } from '../values/syntax.ts';
import { byteLength, type Cause, lengthOfInput, type Maker, settle, type Value } from '../values/value.ts';
import { bothCauses } from './causes.ts';
import { dividedInto, type Walk } from './pieces.ts';
import { amount, either, exactly, isUnbounded, type Quantity, quotient, sum, times, UNDECIDED_COUNT } from './quantity.ts';
import { bytesIn, bytesOfText } from './text-units.ts';

/** How a value becomes bytes: as text (`String(value)`), or as JSON. */
export type Encoding = 'text' | 'json';

/** Bytes, and the amplifiers that they come from. */
export interface Measure {
  readonly size: Quantity;
  readonly causes: readonly Cause[];
}

const NOTHING: Measure = { size: exactly(0), causes: [] };
const MAX_DEPTH = 12;

/** A number in decimal: at least one character. */
const DIGITS: Quantity = { ...exactly(1), max: 24 };

/**
 * How many bytes a value makes when it is sent.
 *
 * @param value what is sent
 * @param encoding `json` counts quotes, commas and keys
 * @returns bytes in UTF-8; what nobody decides is undecided
 */
export function measure(value: Value, encoding: Encoding, depth = 0): Measure {
  if (depth > MAX_DEPTH) return { size: UNDECIDED_COUNT, causes: [] };
  switch (value.kind) {
    case 'constant':
      return { size: constantBytes(value.value, encoding), causes: [] };
    case 'number':
      return { size: DIGITS, causes: [] };
    case 'stream':
      if (value.fed) return { size: UNDECIDED_COUNT, causes: value.fed.causes };
      return { size: encoding === 'json' ? sum(value.size, exactly(2)) : value.size, causes: value.causes };
    case 'text':
      return { size: encoding === 'json' ? sum(value.size, exactly(2)) : value.size, causes: value.causes };
    case 'bytes':
      // JSON writes a Buffer as `{"type":"Buffer","data":[…]}`: at least a digit and a comma for each byte.
      return encoding === 'json' ? concatenated([scaled(value, 2), { size: exactly(26), causes: [] }]) : value;
    case 'input':
      return { size: lengthOfInput(value), causes: [] };
    case 'list':
      if (value.distinct) return { size: exactly(encoding === 'json' ? '{}'.length : '[object Set]'.length), causes: [] };
      return encoding === 'json' ? measureList(value, { open: 2, separator: 1 }, encoding, depth) : joinedBy(value, 1, depth);
    case 'record':
      return encoding === 'json' ? measureRecord(value, depth) : { size: exactly('[object Object]'.length), causes: [] };
    case 'either': {
      const measures = value.options.map((option) => measure(option, encoding, depth + 1));
      return { size: measures.map((each) => each.size).reduce(either), causes: measures.map((each) => each.causes).reduce(bothCauses) };
    }
    case 'map':
      return { size: exactly(encoding === 'json' ? '{}'.length : '[object Map]'.length), causes: [] };
    case 'promise':
      return measure(value.value, encoding, depth + 1);
    case 'external': {
      const known = settle(value);
      return known.kind === 'external' ? { size: UNDECIDED_COUNT, causes: [] } : measure(known, encoding, depth + 1);
    }
    default:
      return { size: UNDECIDED_COUNT, causes: [] };
  }
}

function constantBytes(value: unknown, encoding: Encoding): Quantity {
  if (encoding === 'json' && (typeof value === 'bigint' || value === undefined)) return exactly(4);
  const written = encoding === 'text' ? String(value) : JSON.stringify(value);
  return bytesOfText(byteLength(written), written.length);
}

/** The size of a list's elements with what stands between them. Holes become `null` in JSON and nothing in text. */
export function measureList(
  list: Extract<Value, { kind: 'list' }>,
  frame: { readonly open: number; readonly separator: number },
  encoding: Encoding,
  depth = 0,
): Measure {
  if (list.items && !list.maker) {
    const parts = list.items.map((item) => measureElement(item, encoding, depth + 1));
    const total = parts.reduce(join, { size: exactly(frame.open + Math.max(0, parts.length - 1) * frame.separator), causes: [] });
    return total;
  }
  const hole = { size: exactly(encoding === 'json' ? 4 : 0), causes: [] };
  const element = list.element ? measureElement(list.element, encoding, depth + 1) : hole;
  const one = sum(element.size, exactly(frame.separator));
  const [count, unit] = list.each === undefined ? [list.length, one] : [quotient(list.length, exactly(list.each)), times(one, exactly(list.each))];
  const { size, causes } = multiplied(list.maker, count, unit, element.causes, list.over);
  return { size: sum(size, exactly(Math.max(0, frame.open - frame.separator))), causes };
}

/** As text, an element that is null or undefined is nothing (ECMA-262, Array.prototype.join). */
function measureElement(element: Value, encoding: Encoding, depth: number): Measure {
  const isNothing = encoding === 'text' && element.kind === 'constant' && (element.value === null || element.value === undefined);
  return isNothing ? NOTHING : measure(element, encoding, depth);
}

/** n elements as text with n - 1 separators of so many bytes between them. */
export function joinedBy(list: Extract<Value, { kind: 'list' }>, separator: number, depth = 0): Measure {
  const whole = measureList(list, { open: 0, separator }, 'text', depth);
  if (list.items && !list.maker) return whole;
  const less = (size: Quantity): Quantity => without({ size, causes: [] }, separator).size;
  return { size: less(whole.size), causes: whole.causes.map((cause) => (cause.maker === list.maker ? { ...cause, total: less(cause.total) } : cause)) };
}

/** A text without its first units. `cuts`: they are those of the amplifiers. */
export function without(of: Measure, skipped: number, cuts = true): Measure {
  const { min, max } = bytesIn(exactly(skipped), of.size);
  const less = (size: Quantity): Quantity => ({ ...size, min: Math.max(0, size.min - max), max: Math.max(0, size.max - min), reach: Math.max(0, size.reach - max) });
  return { size: less(of.size), causes: cuts ? of.causes.map((cause) => ({ ...cause, total: less(cause.total) })) : of.causes };
}

/**
 * `count` units, as the work of `maker` when there is one.
 *
 * @param over the loops in each of whose rounds there is one of them
 */
export function multiplied(maker: Maker | null, count: Quantity, unit: Quantity, inner: readonly Cause[], over: readonly Walk[] = []): Measure {
  const total = amountOver(count, unit, over);
  const within = inner.some((cause) => whereCounted(cause, count) !== cause) ? inner.map((cause) => whereCounted(cause, count)) : inner;
  return { size: total, causes: maker && (total.reach > 0 || count.origin === 'unknown') ? bothCauses(within, [{ maker, unit, total }]) : within };
}

/** What is certain of a unit is so only where there is one: as often as a number in the request says, that may be never. */
function whereCounted(cause: Cause, { origin, factor, min, trail }: Quantity): Cause {
  const isDecided = origin === 'request' && factor === Number.POSITIVE_INFINITY && min < 1 && cause.total.origin === 'constant';
  return isDecided ? { ...cause, total: { ...cause.total, min: 0, origin, factor, trail } } : cause;
}

/** As many units as `count`, of which the pieces that these loops go through are there once. */
function amountOver(count: Quantity, unit: Quantity, over: readonly Walk[]): Quantity {
  const divided = isUnbounded(count) ? undefined : dividedInto(unit, over);
  if (!divided) return amount(count, unit);
  const { once, each } = divided;
  return { ...sum(amount(count, each), once), max: amount(count, unit).max };
}

function measureRecord(record: Extract<Value, { kind: 'record' }>, depth: number): Measure {
  let total: Measure = { size: exactly(2), causes: [] };
  for (const [name, value] of record.fields) {
    if ((value.kind === 'constant' && value.value === undefined) || isSymbol(name)) continue;
    const field = measure(value, 'json', depth + 1);
    total = join(total, { size: sum(field.size, exactly(byteLength(name) + 4)), causes: field.causes });
  }
  // A comma less than there are fields.
  if (total.size.min > 2) total = without(total, 1, false);
  return record.open ? { ...total, size: { ...total.size, max: Number.POSITIVE_INFINITY } } : total;
}

function join(a: Measure, b: Measure): Measure {
  return { size: sum(a.size, b.size), causes: bothCauses(a.causes, b.causes) };
}

/** Texts one behind the other. */
export function concatenated(parts: readonly Measure[]): Measure {
  return parts.reduce(join, NOTHING);
}

/** A text whose size is `factor` times another's: hex is 2, base64 4/3. */
export function scaled(of: Measure, factor: number): Measure {
  const by = exactly(factor);
  return {
    size: times(of.size, by),
    causes: of.causes.map((cause) => ({ ...cause, unit: times(cause.unit, by), total: times(cause.total, by) })),
  };
}

/** A text cut to at most `limit` units: no amplifier gives more than that any more. */
export function cut(of: Measure, limit: Quantity): Measure {
  if (limit.origin === 'unknown') return { size: { ...UNDECIDED_COUNT, max: of.size.max }, causes: [] };
  const units = exactly(Math.max(0, limit.origin === 'constant' ? limit.max : limit.reach));
  const { max, reach } = bytesIn(units, of.size);
  const least = limit.origin === 'constant' ? reach : Math.max(0, bytesIn(limit, of.size).min);
  const smaller = (size: Quantity): Quantity => ({ ...size, min: Math.min(size.min, least), max: Math.min(size.max, max), reach: Math.min(size.reach, reach) });
  return leftBy({ size: smaller(of.size), causes: of.causes.map((cause) => ({ ...cause, total: smaller(cause.total) })) }, limit);
}

/** A text of which a number in the request says how much is left: of a constant one as well, the request decides then. */
export function leftBy(of: Measure, { origin, factor, trail }: Quantity): Measure {
  if (origin !== 'request') return of;
  const decided = (size: Quantity): Quantity => (size.origin === 'constant' ? { ...size, min: 0, origin, factor, trail } : size);
  return { size: decided(of.size), causes: of.causes.map((cause) => ({ ...cause, total: decided(cause.total) })) };
}
