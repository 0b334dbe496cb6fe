/**
 * Measures what the plugin costs, in CPU time, against ESLint with the parser alone.
 *
 *   npm run bench -- [--corpus DIR] [--files 520] [--runs 5]
 *
 * The default corpus is the installed packages. Both configurations alternate within one run, and medians are printed.
 */
import { ESLint, type Linter } from 'eslint';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as parser from '@typescript-eslint/parser';
import plugin from '../dist/index.js';
import { knowledge } from '../src/knowledge/index.ts';
import { chooseFiles, collectFiles, type CorpusFile } from './bench/corpus.ts';
import { writeServer, writeServers } from './bench/servers.ts';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    files: { type: 'string', default: '520' },
    runs: { type: 'string', default: '5' },
  },
});
const runs = Math.max(5, Number(values.runs));

const everyFile = ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'];
const parserAlone: Linter.Config[] = [
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: everyFile, languageOptions: { parser } },
];
const withPlugin: Linter.Config[] = [
  ...parserAlone,
  // The files stand in no project here; `bench:project` measures what other files cost.
  { settings: { 'asymmetric-dos': { crossFile: false } } },
  ...plugin.configs.recommended.map(({ languageOptions, ignores, ...config }) => config),
];

function createEslint(config: Linter.Config[]): ESLint {
  return new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config, stats: true });
}

interface Linted {
  /** CPU time of the whole process. */
  readonly ms: number;
  /** What ESLint's own clock says of the plugin's rules. */
  readonly rules: number;
  readonly parsed: boolean;
}

/** Lints one text under a name that no ignore pattern knows. */
async function lint(eslint: ESLint, { path: file, text }: CorpusFile, index: number): Promise<Linted> {
  const filePath = path.join(root, 'corpus', `${index}${path.extname(file)}`);
  const start = process.cpuUsage();
  const [result] = await eslint.lintText(text, { filePath, warnIgnored: true });
  const { user, system } = process.cpuUsage(start);
  if (result === undefined || result.messages.some(({ ruleId, fatal }) => ruleId === null && fatal !== true)) {
    throw new Error(`${file} was not linted: ${result?.messages[0]?.message ?? 'no result'}`);
  }
  const passes = result.stats?.times.passes ?? [];
  const rules = sum(passes.flatMap(({ rules: times = {} }) => Object.values(times)).map(({ total }) => total));
  return { ms: (user + system) / 1000, rules, parsed: result.fatalErrorCount === 0 };
}

/** One file's times, one for each run. */
interface Measured {
  readonly file: CorpusFile;
  readonly alone: readonly number[];
  readonly both: readonly number[];
  readonly rules: readonly number[];
}

/**
 * Lints with both configurations, after one run that only warms up. They take turns at each file. Files that the parser
 * refuses are left out: they say nothing about either side.
 */
async function measure(files: readonly CorpusFile[]): Promise<Measured[]> {
  const [alone, both] = [createEslint(parserAlone), createEslint(withPlugin)];
  const measured: { file: CorpusFile; alone: number[]; both: number[]; rules: number[] }[] = [];
  for (const [index, file] of files.entries()) {
    const { parsed } = await lint(alone, file, index);
    if (!parsed) continue;
    await lint(both, file, index);
    measured.push({ file, alone: [], both: [], rules: [] });
  }
  for (let run = 0; run < runs; run++) {
    for (const [index, times] of measured.entries()) {
      const aloneFirst = (run + index) % 2 === 0;
      if (aloneFirst) times.alone.push((await lint(alone, times.file, index)).ms);
      const { ms, rules } = await lint(both, times.file, index);
      times.both.push(ms);
      times.rules.push(rules);
      if (!aloneFirst) times.alone.push((await lint(alone, times.file, index)).ms);
    }
  }
  return measured;
}

/** One line of the table. Each file counts with its median over the runs, so that what else the machine does weighs little. */
function summarise(name: string, measured: readonly Measured[], target: string): string[] {
  const total = sum(measured.map(({ file }) => file.lines));
  const head = [name, String(measured.length), String(total)];
  if (measured.length === 0) return [...head, '', '', '', '', '', '', target];
  const alone = sum(measured.map((times) => median(times.alone)));
  const both = sum(measured.map((times) => median(times.both)));
  const rules = sum(measured.map((times) => median(times.rules)));
  const shares = Array.from({ length: runs }, (_, run) => {
    const ofAlone = sum(measured.map((times) => times.alone[run] ?? NaN));
    const ofBoth = sum(measured.map((times) => times.both[run] ?? NaN));
    return (ofBoth - ofAlone) / ofBoth;
  });
  return [
    ...head,
    alone.toFixed(0),
    (both - alone).toFixed(1),
    percent((both - alone) / both),
    `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`,
    percent(rules / both),
    ((rules / total) * 1000).toFixed(2),
    target,
  ];
}

/** The rules' own milliseconds on one server, from ESLint's statistics. */
async function measureRules(handlers: number): Promise<number> {
  const eslint = createEslint(withPlugin);
  const text = writeServer(handlers);
  const file = { path: 'server.js', text, lines: text.split('\n').length, server: true };
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run++) times.push((await lint(eslint, file, run)).rules);
  return median(times.slice(2));
}

/** The milliseconds that importing modules takes in a process of their own. */
function measureImport(modules: readonly string[]): number {
  const script = `const start = performance.now(); ${modules.map((name) => `await import(${JSON.stringify(name)});`).join(' ')} console.log(performance.now() - start);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function measureImportCost(): { eslint: number; plugin: number } {
  const costs = Array.from({ length: Math.max(7, runs) }, () => {
    const eslint = measureImport(['eslint']);
    return { eslint, plugin: measureImport(['eslint', path.join(root, 'dist/index.js')]) - eslint };
  });
  return { eslint: median(costs.map(({ eslint }) => eslint)), plugin: median(costs.map(({ plugin: own }) => own)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  }
}

async function main(): Promise<void> {
  const started = performance.now();
  const packages = [...knowledge.frameworks, ...knowledge.limiters].flatMap((row) => row.packages);
  const found = collectFiles(path.resolve(values.corpus ?? path.join(root, 'node_modules')), packages);
  const mixed = await measure(chooseFiles(found, Number(values.files)));
  const express = await measure(writeServers(48));

  console.log(`Node ${process.version}, ESLint ${ESLint.version}, ${runs} runs, medians of CPU time\n`);
  printTable([
    ['corpus', 'files', 'lines', 'parser alone ms', 'plugin ms', 'share', 'by single runs', 'share of the rules', 'ms/1,000 lines', 'target'],
    summarise('mixed', mixed, 'under 2 %'),
    summarise('without servers', mixed.filter(({ file }) => !file.server), ''),
    summarise('with servers', mixed.filter(({ file }) => file.server), ''),
    summarise('all Express handlers', express, 'under 8 %'),
  ]);
  console.log('\nThe share is the difference of two measurements; the share of the rules is what ESLint clocks in them.\n');

  const one = await measureRules(40);
  const ten = await measureRules(400);
  const { eslint, plugin: own } = measureImportCost();
  printTable([
    ['10 times the handlers', `${one.toFixed(1)} ms -> ${ten.toFixed(1)} ms`, `${(ten / one).toFixed(1)} times`, 'target', 'at most 12 times'],
    ['import', `eslint ${eslint.toFixed(0)} ms`, `the plugin ${own.toFixed(0)} ms more`, 'target', 'under 30 ms'],
  ]);
  if (mixed.length < 500) console.log(`\nOnly ${mixed.length} files: choose a larger corpus.`);
  console.log(`\nMeasured in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}

await main();
