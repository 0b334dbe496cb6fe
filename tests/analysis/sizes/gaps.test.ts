import { describe, expect, it } from 'vitest';
import { examine, type Failure } from './properties.ts';
import { programOf } from './table.ts';

/*
 * What the comparison finds and nothing mends yet. The generator does not write such programs. A gap that closes fails here: then it
 * belongs into the samples, and its construct into the generator.
 */

type Gap = readonly [reason: string, property: Failure['property'], body: string];

const gaps: readonly Gap[] = [
  ['two values that depend on the same number are not compared', 'false alarm', "const n = Math.min(req.body.n, 100); const m = isNaN(n) ? 50000 : n; for (let i = 0; i < m; i++) { for (let j = 0; j < n; j++) { /*tick*/ res.write('ab'); } } res.end();"],
  ['a number is a range without holes', 'false alarm', "const n = (req.query.n | 0) * 10 + 7; res.send(n ? 'none' : 'x'.repeat(200001));"],
  ['text that is joined with a number may be any number', 'false alarm', "const n = req.query.n; if (n > 5000) return res.end(); res.send('ab'.repeat(n + 7));"],
  ['what 0 divides is infinite, which a text cannot be', 'false alarm', "res.send('x'.repeat(1000 / ~~req.query.n));"],
  ['a number is as long as one digit', 'miss', 'res.json(Array.from({ length: 45000 }, (_, i) => i));'],
];

describe('known gaps', () => {
  it.each(gaps)('%s (%s)', (_reason, property, body) => {
    const { failures } = examine({ seed: 1, text: programOf(body), sites: 1, straight: property === 'too little', exact: true });
    expect(failures.map((failure) => failure.property)).toContain(property);
  });
});
