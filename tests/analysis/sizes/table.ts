import { compileFunction } from 'node:vm';
import type { AmplificationFact } from '../../../src/analysis/model.ts';
import { factsOf, mend } from './properties.ts';
import { aimed, growing, huge, odd } from './requests.ts';
import { type SampleRequest, serve } from './run.ts';

const TRIES = { number: 1200, bytes: 200 };

/** A program that answers with these statements. */
export function programOf(body: string): string {
  return `import express from 'express';\nconst app = express();\nconst MAX = 1000;\nconst SIZES = { small: 10, huge: 5000 };\napp.get('/x', (req, res) => {\n${body}\n});\n`;
}

function requestsFor(text: string, tries: number): SampleRequest[] {
  return [...growing, ...odd, ...huge, ...aimed(text, 1, tries)];
}

/** What the analysis says of an expression as a number: who decides it, its largest value, and what else it may be. */
export function describeNumber(expression: string): string {
  const [fact] = factsOf(programOf(`res.send('x'.padEnd(${expression}));`));
  if (!fact) return 'nothing';
  const { origin, count, reach } = fact;
  return [origin, amountOf(reach), ...flagsOf(count.mayBe)].join(' ');
}

function amountOf(value: number | null): string {
  return value === null ? 'any' : String(value);
}

function flagsOf({ nan, negative, fraction }: Omit<AmplificationFact['count']['mayBe'], 'string'>): string[] {
  return [nan && 'nan', negative && 'negative', fraction && 'fraction'].filter((flag) => flag !== false);
}

export interface Observed {
  readonly most: number;
  readonly flags: readonly string[];
  /** Whether it is not the same for each request. */
  readonly varies: boolean;
}

/** What an expression is as a number when it runs, for every request that is tried. */
export function observeNumber(expression: string): Observed {
  const code = `const MAX = 1000; const SIZES = { small: 10, huge: 5000 }; const console = { log: () => undefined }; return Number(${expression});`;
  const evaluate = compileFunction(code, ['req']) as (request: unknown) => number;
  const values = requestsFor(expression, TRIES.number).flatMap((request) => {
    try {
      return [evaluate({ ...request, get: (name: string) => request.headers[name.replace(/^x-/, '')] })];
    } catch {
      return [];
    }
  });
  const numbers = values.filter((value) => !Number.isNaN(value) && value !== Number.POSITIVE_INFINITY);
  return {
    most: Math.max(...numbers),
    varies: new Set(values).size > 1,
    flags: flagsOf({
      nan: values.some(Number.isNaN),
      negative: numbers.some((value) => value < 0),
      fraction: numbers.some((value) => Number.isFinite(value) && !Number.isInteger(value)),
    }),
  };
}

/** What the analysis says of each amplifier of a handler, in the order of the text. */
export function describeSizes(body: string): string {
  return factsOf(programOf(body)).map(({ row, origin, reach }) => `${row} ${origin} ${amountOf(reach)}`).join(', ') || 'nothing';
}

/** The most bytes that a handler sends for any request that is tried; null when it is as many as one likes. */
export function observeBytes(body: string): number | null {
  return mostSent(programOf(body), body);
}

/** The same for what fixes and suggestions make of it; undefined where they leave something. */
export function observeMended(body: string): number | null | undefined {
  const mended = mend(programOf(body));
  return mended === null ? undefined : mostSent(mended, body);
}

function mostSent(text: string, body: string): number | null {
  const server = serve(text);
  let most = 0;
  for (const request of requestsFor(body, TRIES.bytes)) {
    const { bytes, gaveUp } = server(request);
    if (bytes > 1_000_000 || (gaveUp && bytes > 0)) return null;
    most = Math.max(most, bytes);
  }
  return most;
}
