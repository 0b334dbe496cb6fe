import { describe, expect, it } from 'vitest';
import { parseRate } from '../../src/kit/rate.ts';

describe('a rate', () => {
  it.each([
    ['10/m', 10, 60_000],
    ['100/15m', 100, 900_000],
    ['5/s', 5, 1000],
    ['1000/h', 1000, 3_600_000],
    ['10000/d', 10_000, 86_400_000],
    ['1/30s', 1, 30_000],
  ])('%s is %d requests in %d ms', (text, count, windowMs) => {
    expect(parseRate(text)).toStrictEqual({ count, windowMs });
  });

  it.each(['', '10', '10/', '/m', '0/m', '10/0m', '-1/m', '1.5/m', '10/w', '10 / m', '10/mm', '10/ms', '99999999999999999999/s', '1/99999999999999999d'])(
    '%j is refused with what is allowed',
    (text) => {
      expect(() => parseRate(text)).toThrow(
        `The option \`rate\` must be a number of requests, a slash and a window in s, m, h or d, such as "10/m" or "100/15m", but is ${JSON.stringify(text)}.`,
      );
    },
  );
});
