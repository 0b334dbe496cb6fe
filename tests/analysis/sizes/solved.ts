import { FIELDS } from './generator/draft.ts';
import { literalsIn, requestWith } from './requests.ts';
import { type SampleRequest, serve } from './run.ts';

/*
 * Requests that make a number of a program exactly what it compares it with: `if (v1 !== 100) return`, where `v1` is `n + 50015`. Two runs tell what a step of a field
 * makes of the number, as long as it is the same everywhere.
 */

const MUCH = [1, 1000, 1e6];
const BESIDE = [0, 1, -1];

/** Such requests for each field of the request, number of the program and number that stands in its text. */
export function* solved(text: string): Generator<SampleRequest> {
  const watched = watching(text);
  const read = FIELDS.filter((field) => new RegExp(`\\b${field}\\b`).test(text));
  const targets = literalsIn(text).flatMap((literal) => BESIDE.map((by) => literal + by));
  for (const field of read) {
    const [first, second] = [0, 1].map((value) => watched(requestWith(1, field, value)));
    for (const [name, start] of first ?? []) {
      const step = (second?.get(name) ?? Number.NaN) - start;
      if (!Number.isFinite(step) || step === 0) continue;
      for (const target of targets) for (const others of MUCH) yield requestWith(others, field, (target - start) / step);
    }
  }
}

/** Runs a program and tells what its numbers were, by the line behind which they were it. */
function watching(text: string): (request: SampleRequest) => ReadonlyMap<string, number> {
  let seen = new Map<string, number>();
  try {
    const server = serve(noticing(text), (name, value) => {
      if (typeof value === 'number') seen.set(name, value);
    });
    return (request) => {
      seen = new Map();
      server(request);
      return seen;
    };
  } catch (error) {
    if (error instanceof SyntaxError) return () => new Map();
    throw error;
  }
}

/** The program, telling behind each statement what the numbers in it are that have names. */
function noticing(text: string): string {
  const declared = new Set<string>();
  return text.split('\n').map((line, index) => {
    const [, name] = /^\s*(?:let|const) (v\d+)\b/.exec(line) ?? [];
    if (name !== undefined) declared.add(name);
    const named = [...declared].filter((each) => new RegExp(`\\b${each}\\b`).test(line));
    return line.endsWith(';') || line.endsWith('}') ? `${line} ${named.map((each) => `notice('${index}:${each}', ${each});`).join(' ')}` : line;
  }).join('\n');
}
