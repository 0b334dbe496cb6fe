/**
 * Measures what other files cost: CPU time until the verdict on one file of a generated project, parsing of that file apart.
 *
 *   npm run bench:project -- [--sizes 1000,2000,10000] [--runs 3]
 *
 * Each figure is the median of runs in processes of their own.
 */
import { parseForESLint } from '@typescript-eslint/parser';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { getFacts } from '../src/analysis/facts.ts';
import { createSource, type SourceFile } from '../src/analysis/source.ts';
import { createProjects } from '../src/project/project.ts';
import { median, printTable } from './bench/figures.ts';
import { writeProject } from './bench/projects.ts';

interface Figures {
  /** CPU milliseconds. */
  readonly cold: number;
  readonly cached: number;
  readonly edited: number;
  readonly unchanged: number;
  /** Bytes of heap behind it all, less what the parsers take. */
  readonly heap: number;
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,2000,10000' },
    runs: { type: 'string', default: '3' },
    child: { type: 'string' },
    file: { type: 'string', default: '' },
    root: { type: 'string', default: '' },
  },
});

function parse(file: string): SourceFile {
  const text = fs.readFileSync(file, 'utf8');
  const { ast, scopeManager, visitorKeys } = parseForESLint(text, { range: true, loc: true, tokens: true, comment: true, filePath: file });
  return createSource({ path: file, text, ast, scopes: scopeManager }, visitorKeys);
}

function clock(body: () => void): number {
  const start = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What one process sees: the first verdict, and those behind it. */
function measureHere(root: string, file: string): Omit<Figures, 'cold' | 'cached'> & { first: number } {
  const projects = createProjects();
  const judge = (source: SourceFile): void => {
    const modules = projects.viewFor(root, { run: {}, file, options: { entries: null, cache: true }, version: 'bench', build: 'bench' });
    const verdicts = getFacts(source, null, modules)?.handlers.map(({ verdict }) => verdict.kind) ?? [];
    if (verdicts.length !== 4 || verdicts.some((kind) => kind !== 'guarded')) throw new Error(`Unexpected verdicts: ${verdicts.join(', ')}`);
  };
  const sources = Array.from({ length: 4 }, () => parse(file));
  const first = clock(() => { judge(sources[0] as SourceFile); });
  const unchanged = clock(() => { judge(sources[1] as SourceFile); });
  const app = path.join(root, 'src/app.ts');
  fs.appendFileSync(app, '// edited\n');
  const edited = clock(() => { judge(sources[2] as SourceFile); });
  globalThis.gc?.();
  return { first, unchanged, edited, heap: process.memoryUsage().heapUsed };
}

function runChild(root: string, file: string): ReturnType<typeof measureHere> {
  const args = ['--expose-gc', '--import', 'tsx', import.meta.filename, '--child', 'yes', '--root', root, '--file', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof measureHere>;
}

function measure(size: number, runs: number): Figures {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'asymmetric-dos-bench-'));
  try {
    const file = writeProject(root, size);
    const kept = path.join(root, 'node_modules/.cache');
    const cold = Array.from({ length: runs }, () => {
      fs.rmSync(kept, { recursive: true, force: true });
      return runChild(root, file);
    });
    const cached = Array.from({ length: runs }, () => runChild(root, file));
    return {
      cold: median(cold.map(({ first }) => first)),
      cached: median(cached.map(({ first }) => first)),
      edited: median(cached.map(({ edited }) => edited)),
      unchanged: median(cached.map(({ unchanged }) => unchanged)),
      heap: median(cached.map(({ heap }) => heap)),
    };
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}

const TARGETS = { cold: [400, 4000], cached: [60, 400], edited: [15, 60], unchanged: [10, 50] } as const;

function main(): void {
  const sizes = values.sizes.split(',').map(Number);
  const figures = sizes.map((size) => ({ size, ...measure(size, Number(values.runs)) }));
  console.log(`Node ${process.version}, CPU ms until the verdict on one file, medians of ${values.runs} processes; in brackets the target for 1,000 and 10,000 files\n`);
  const show = (ms: number, size: number, [small, large]: readonly [number, number]): string => `${ms.toFixed(0)}${size === 1000 ? ` (${small})` : size === 10_000 ? ` (${large})` : ''}`;
  printTable([
    ['files', 'cold', 'from the disk', 'one edited', 'unchanged', 'heap MB'],
    ...figures.map(({ size, cold, cached, edited, unchanged, heap }) => [
      String(size), show(cold, size, TARGETS.cold), show(cached, size, TARGETS.cached), show(edited, size, TARGETS.edited), show(unchanged, size, TARGETS.unchanged), (heap / 1e6).toFixed(0),
    ]),
  ]);
}

if (values.child === undefined) main();
else console.log(JSON.stringify(measureHere(values.root, values.file)));
