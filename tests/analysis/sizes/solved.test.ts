import { expect, it } from 'vitest';
import { examine } from './properties.ts';
import { programOf } from './table.ts';

/** A report that only a request proves right which makes a sum of several numbers exactly one of a few. */
const text = programOf(`  let v1 = 0;
  for (const each of [16, Number((parseFloat(req.query.n) - 1)), 50000]) v1 += each;
  if ([4, 100, 3600].every((each) => each !== v1)) return res.status(400).end();
  res.send((64 < v1 ? 'none'.repeat((+req.query.m * Number(req.get('x-p')))) : 'none'));`);

it('requests are found that make a number exactly what it is compared with', () => {
  expect(examine({ seed: 1, text, sites: 1, straight: false, exact: false })).toMatchObject({ kind: 'over', failures: [] });
});
