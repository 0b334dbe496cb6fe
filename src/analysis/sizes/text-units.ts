import { ASCII, exactly, type Quantity } from './quantity.ts';

/** The most UTF-16 units that V8 makes a text of: `require('node:buffer').constants.MAX_STRING_LENGTH`. */
const LONGEST = 2 ** 29 - 24;

/** Whether a text of such a size is never there, whatever happens: making it throws. */
export function isNeverMade(size: Quantity): boolean {
  return lengthOf(size).min > LONGEST;
}

/** The bytes of a text that has `units` UTF-16 units. */
export function bytesOfText(bytes: number, units: number): Quantity {
  const each = units / bytes;
  return bytes === units ? exactly(bytes) : { ...exactly(bytes), units: [each, each] };
}

/** Bytes that are no text. */
export function bytesAlone({ units: _units, ...size }: Quantity): Quantity {
  return size;
}

/** The UTF-16 units of a text of so many bytes. */
export function lengthOf({ units: [least, most] = ASCII, ...size }: Quantity): Quantity {
  return { ...size, min: Math.ceil(size.min * least), max: Math.floor(size.max * most), reach: Math.floor(size.reach * least) };
}

/** The bytes of so many UTF-16 units of a text of such a size. */
export function bytesIn(length: Quantity, { units: [least, most] = ASCII }: Quantity): Quantity {
  return { ...length, min: length.min / most, max: length.max / least, reach: length.reach / most };
}
