import { answer } from './generator/answers.ts';
import type { Draft } from './generator/draft.ts';
import { HELPERS } from './generator/helpers.ts';
import { preparation } from './generator/preparations.ts';
import { Random } from './random.ts';

/** A server with one handler, and what is known of it by the way it was made. */
export interface Program {
  readonly seed: number;
  readonly text: string;
  /** How many amplifiers there are: together they may send as many times the limit without one of them being over it. */
  readonly sites: number;
  /** Nothing decides whether a statement runs, so that each request makes what any other does. */
  readonly straight: boolean;
  /** What is multiplied has a fixed size, so that sizes are exact rather than what is certain. */
  readonly exact: boolean;
}

/** In every program, so that numbers and helpers have something to name. */
const PRELUDE = `import express from 'express';
const app = express();
const MAX = 1000;
const HIGH = 300000;
const SIZES = { small: 10, large: 5000, huge: 200000 };
`;

/** A random server out of the language that the analysis of sizes covers. The same seed gives the same text. */
export function generate(seed: number): Program {
  const draft: Draft = { random: new Random(seed), names: [], writable: [], raw: new Set(), helpers: new Set(), fields: 0, keys: 0, ids: 0, sites: 0, straight: true, exact: true, awaits: false, inCallback: false };
  const { random } = draft;
  const statements: string[] = [];
  const count = random.pick([0, 1, 1, 2, 2, 3, 4]);
  for (let index = 0; index < count; index += 1) statements.push(...preparation(draft));
  statements.push(...answer(draft));
  const helpers = [...draft.helpers].map((name) => HELPERS[name] ?? '');
  const text = [PRELUDE, ...helpers.map((line) => `${line}\n`), `app.get('/x', ${draft.awaits ? 'async ' : ''}(req, res) => {\n`, ...statements.map((line) => `  ${line}\n`), '});\n'].join('');
  return { seed, text, sites: draft.sites, straight: draft.straight, exact: draft.exact };
}
