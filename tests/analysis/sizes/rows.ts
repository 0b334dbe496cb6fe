import { describe, expect, it } from 'vitest';
import { describeSizes, observeBytes } from './table.ts';

/** The statements of a handler, what the analysis says of them, and the most bytes that it sends for any request that is tried; null: as many as one likes. */
export type Row = readonly [body: string, expected: string, sent: number | null];

/**
 * Compares each row with the analysis, and with the handler as it runs.
 *
 * @param rows by what they have in common
 * @param runsAll also those that send as many bytes as one likes
 */
export function testRows(rows: Readonly<Record<string, readonly Row[]>>, runsAll = true): void {
  describe.each(Object.entries(rows))('%s', (_name, each) => {
    it.each(each)('%s', (body, expected, sent) => {
      expect(describeSizes(body)).toBe(expected);
      if (runsAll || sent !== null) expect(observeBytes(body)).toBe(sent);
    });
  });
}
