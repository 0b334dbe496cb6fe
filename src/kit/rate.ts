/** Requests per window. */
export interface Rate {
  readonly count: number;
  readonly windowMs: number;
}

const UNIT_MS = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/**
 * Reads a rate such as `10/m` or `100/15m`: a count, a slash, and a window in seconds, minutes, hours or days.
 *
 * @throws {Error} when the text is no such rate; the message says what is allowed
 */
export function parseRate(text: string): Rate {
  const [, count, length = '1', unit = ''] = /^([1-9]\d*)\/([1-9]\d*)?([smhd])$/.exec(text) ?? [];
  const unitMs = UNIT_MS.get(unit);
  const windowMs = Number(length) * (unitMs ?? 0);
  if (count === undefined || unitMs === undefined || !Number.isSafeInteger(windowMs) || !Number.isSafeInteger(Number(count))) {
    throw new Error(
      `The option \`rate\` must be a number of requests, a slash and a window in s, m, h or d, such as "10/m" or "100/15m", but is ${JSON.stringify(text)}.`,
    );
  }
  return { count: Number(count), windowMs };
}
