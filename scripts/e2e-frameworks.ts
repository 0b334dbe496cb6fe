/**
 * Builds, starts, attacks, mends and attacks again the projects below `tests/frameworks`, and writes what came of it to `results.json` there.
 *
 *   npm run e2e:frameworks [-- ID … --in FOLDER]
 *
 * Each project's packages are installed into a temporary folder, or into FOLDER, which is kept for the next run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { frameworkCases } from '../tests/frameworks/cases.ts';
import type { FrameworkResult } from '../tests/frameworks/framework-case.ts';
import { readResults, resultsFile } from './frameworks/results.ts';
import { runCase } from './frameworks/run.ts';
import { createWorkspace } from './live/workspace.ts';

const { values, positionals } = parseArgs({ options: { in: { type: 'string' } }, allowPositionals: true });
const unknown = positionals.filter((id) => frameworkCases.every((each) => each.id !== id));
if (unknown.length > 0) throw new Error(`No such project: ${unknown.join(', ')}. There are ${frameworkCases.map(({ id }) => id).join(', ')}.`);

const workspace = createWorkspace('frameworks');
const base = values.in === undefined ? path.join(workspace.folder, 'projects') : path.resolve(values.in);
mkdirSync(base, { recursive: true });

const results = new Map(readResults().map((result) => [result.id, result]));
for (const each of frameworkCases) {
  if (positionals.length > 0 && !positionals.includes(each.id)) continue;
  const began = Date.now();
  try {
    const result = await runCase(each, base, workspace);
    results.set(each.id, result);
    console.log(`${each.id}: ${describe(result)} (${Math.round((Date.now() - began) / 1000)} s)`);
  } catch (error) {
    console.error(`${each.id}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
const known = frameworkCases.flatMap(({ id }) => results.get(id) ?? []);
writeFileSync(resultsFile, `${JSON.stringify(known, null, 2)}\n`);
workspace.remove();

function describe({ versions, handlers }: FrameworkResult): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${names.join(', ')}: ${handlers.map(({ before, after }) => `${before} -> ${after}`).join(', ')}`;
}
