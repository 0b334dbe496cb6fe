/**
 * Measures what the plugin costs, in CPU time, against ESLint with the parser alone.
 *
 *   npm run bench -- [--corpus DIR] [--files 600] [--runs 5]
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
    files: { type: 'string', default: '600' },
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
  ...plugin.configs.recommended.map(({ languageOptions, ignores, ...config }) => config),
];

function createEslint(config: Linter.Config[]): ESLint {
  return new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config, stats: true });
}

/** Lints one text under a name that no ignore pattern knows, and says what it took in CPU milliseconds. */
async function lint(eslint: ESLint, { path: file, text }: CorpusFile, index: number): Promise<{ ms: number; result: ESLint.LintResult }> {
  const filePath = path.join(root, 'corpus', `${index}${path.extname(file)}`);
  const start = process.cpuUsage();
  const [result] = await eslint.lintText(text, { filePath, warnIgnored: true });
  const { user, system } = process.cpuUsage(start);
  if (result === undefined || result.messages.some(({ ruleId, fatal }) => ruleId === null && fatal !== true)) {
    throw new Error(`${file} was not linted: ${result?.messages[0]?.message ?? 'no result'}`);
  }
  return { ms: (user + system) / 1000, result };
}

interface Comparison {
  readonly alone: number;
  readonly plugin: number;
  readonly share: number;
  readonly spread: string;
  readonly perThousandLines: number;
}

/**
 * Lints with both configurations, after one run that only warms up. They take turns at each file, and each file counts with
 * its median over the runs, so that what else the machine does weighs little.
 */
async function compare(files: readonly CorpusFile[]): Promise<Comparison> {
  const eslints = { alone: createEslint(parserAlone), both: createEslint(withPlugin) };
  const spent = { alone: files.map((): number[] => []), both: files.map((): number[] => []) };
  for (let run = 0; run <= runs; run++) {
    for (const [index, file] of files.entries()) {
      const order = (run + index) % 2 === 0 ? (['alone', 'both'] as const) : (['both', 'alone'] as const);
      for (const side of order) {
        const { ms } = await lint(eslints[side], file, index);
        if (run > 0) spent[side][index]?.push(ms);
      }
    }
  }
  const alone = sum(spent.alone.map(median));
  const both = sum(spent.both.map(median));
  const shares = Array.from({ length: runs }, (_, run) => {
    const [ofAlone, ofBoth] = [spent.alone, spent.both].map((side) => sum(side.map((times) => times[run] ?? NaN))) as [number, number];
    return (ofBoth - ofAlone) / ofBoth;
  });
  return {
    alone,
    plugin: both - alone,
    share: (both - alone) / both,
    spread: `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`,
    perThousandLines: ((both - alone) / sum(files.map(({ lines }) => lines))) * 1000,
  };
}

/** The rules' own milliseconds on one server, from ESLint's statistics. */
async function measureRules(handlers: number): Promise<number> {
  const eslint = createEslint(withPlugin);
  const text = writeServer(handlers);
  const file = { path: 'server.js', text, lines: text.split('\n').length, server: true };
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run++) {
    const { result } = await lint(eslint, file, run);
    const passes = result.stats?.times.passes ?? [];
    times.push(sum(passes.flatMap(({ rules = {} }) => Object.values(rules)).map(({ total }) => total)));
  }
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
  const costs = Array.from({ length: Math.max(9, runs) }, () => {
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
  const packages = [...knowledge.frameworks, ...knowledge.limiters].flatMap((row) => row.packages);
  const found = collectFiles(path.resolve(values.corpus ?? path.join(root, 'node_modules')), packages);
  const mixed = await keepParsed(chooseFiles(found, Number(values.files)));
  const corpora = [
    ['mixed', mixed],
    ['without servers', mixed.filter(({ server }) => !server)],
    ['with servers', mixed.filter(({ server }) => server)],
    ['all Express handlers', writeServers(100)],
  ] as const;

  console.log(`Node ${process.version}, ESLint ${ESLint.version}, ${runs} runs, medians of CPU time\n`);
  const rows = [['corpus', 'files', 'lines', 'parser alone ms', 'plugin ms', 'share', 'by single runs', 'ms/1,000 lines']];
  for (const [name, files] of corpora) {
    const head = [name, String(files.length), String(sum(files.map(({ lines }) => lines)))];
    if (files.length === 0) {
      rows.push([...head, '', '', '', '', '']);
      continue;
    }
    const { alone, plugin: own, share, spread, perThousandLines } = await compare(files);
    rows.push([...head, alone.toFixed(0), own.toFixed(1), percent(share), spread, perThousandLines.toFixed(2)]);
  }
  printTable(rows);

  const one = await measureRules(40);
  const ten = await measureRules(400);
  const { eslint, plugin: own } = measureImportCost();
  console.log('');
  printTable([
    ['10 times the handlers', `${one.toFixed(1)} ms -> ${ten.toFixed(1)} ms`, `${(ten / one).toFixed(1)} times the rules' time`],
    ['import', `eslint ${eslint.toFixed(0)} ms`, `the plugin ${own.toFixed(0)} ms more`],
  ]);
  if (mixed.length < 500) console.log(`\nOnly ${mixed.length} files: choose a larger corpus.`);
}

/** Leaves out the files that the parser refuses: they say nothing about either side. */
async function keepParsed(files: readonly CorpusFile[]): Promise<CorpusFile[]> {
  const eslint = createEslint(parserAlone);
  const kept: CorpusFile[] = [];
  for (const [index, file] of files.entries()) {
    const { result } = await lint(eslint, file, index);
    if (result.fatalErrorCount === 0) kept.push(file);
  }
  return kept;
}

await main();
