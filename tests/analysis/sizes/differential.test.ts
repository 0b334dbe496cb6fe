import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';
import { examine, type Failure, isServer, type Verdict } from './properties.ts';
import { shrink } from './shrink.ts';

/*
 * Random handlers, run for real and compared with what the analysis says of them. `SEED=7 COUNT=20000 npm run fuzz` tries others.
 */

const SEED = Number(process.env['SEED'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 2000);
const SHOWN = 5;
/** The share of programs of which something must be known. */
const DECIDED = 0.95;
/** The share of those over the limit that a fix or a suggestion mends. */
const MENDED = 0.98;

function smallest(seed: number, { property }: Failure): string {
  const program = generate(seed);
  const text = shrink(program.text, (candidate) => isServer(candidate) && examine({ ...program, text: candidate }).failures.some((failure) => failure.property === property));
  const detail = examine({ ...program, text }).failures.find((failure) => failure.property === property)?.detail ?? '';
  return `SEED=${seed} COUNT=1: ${property}: ${detail}\n${text}`;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function summary(verdicts: readonly Verdict[]): string {
  const of = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;
  const tight = verdicts.flatMap(({ tightness }) => (tightness === null ? [] : [tightness]));
  const near = share(tight.filter((part) => part >= 0.5).length, tight.length);
  return [
    `${verdicts.length} handlers: ${of('over')} over the limit (${verdicts.filter(({ fixed }) => fixed).length} mended), ${of('within')} within it, ${of('undecided')} not decided;`,
    `${Math.round(near * 100)} % of ${tight.length} finite bounds are within twice of what was sent`,
  ].join(' ');
}

describe('random handlers', () => {
  const verdicts: Verdict[] = [];
  const failures: [seed: number, failure: Failure][] = [];

  it(`do what the analysis says (SEED=${SEED} COUNT=${COUNT})`, { timeout: 60_000 + COUNT * 100 }, () => {
    for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
      const verdict = examine(generate(seed));
      verdicts.push(verdict);
      failures.push(...verdict.failures.map((failure): [number, Failure] => [seed, failure]));
    }
    console.log(summary(verdicts));
    expect(failures.slice(0, SHOWN).map(([seed, failure]) => smallest(seed, failure))).toStrictEqual([]);
  });

  it('are decided, but for a few', () => {
    const decided = verdicts.filter(({ kind }) => kind !== 'undecided').length;
    expect(share(decided, verdicts.length)).toBeGreaterThanOrEqual(DECIDED);
  });

  it('are mended by fixes and suggestions, but for a few', () => {
    const over = verdicts.filter(({ kind }) => kind === 'over');
    expect(share(over.filter(({ fixed }) => fixed).length, over.length)).toBeGreaterThanOrEqual(MENDED);
  });
});
