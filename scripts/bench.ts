/**
 * Measures what the plugin costs, in CPU time, against ESLint with the parser alone, and with one rule that does nothing: as
 * soon as any rule is on, ESLint itself does more.
 *
 *   npm run bench -- [--corpus DIR] [--handlers DIR] [--files 520] [--runs 5]
 *
 * The default corpus is the installed packages, and the handlers are generated: `--handlers` names a folder of real ones instead, all
 * of whose files that import a framework are taken. The configurations alternate within one run, and medians are printed.
 */
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import plugin from '../dist/index.js';
import { knowledge } from '../src/knowledge/index.ts';
import { chooseFiles, collectFiles, type CorpusFile } from './bench/corpus.ts';
import { median, printTable } from './bench/figures.ts';
import { writeServer, writeServers } from './bench/servers.ts';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    handlers: { type: 'string' },
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
const withEmptyRule: Linter.Config[] = [
  ...parserAlone,
  { plugins: { bench: { rules: { nothing: { create: () => ({ Program: () => undefined }) } } } }, rules: { 'bench/nothing': 'error' } },
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

const configurations = { alone: parserAlone, empty: withEmptyRule, plugin: withPlugin };
type Configuration = keyof typeof configurations;

/** One file's times, one for each run. */
interface Measured extends Readonly<Record<Configuration, number[]>> {
  readonly file: CorpusFile;
  readonly rules: number[];
}

/**
 * Lints with each configuration, after one run that only warms up. They take turns at each file, so that none always pays for
 * what the same other one has left behind. Files that the parser refuses are left out: they say nothing about any side.
 */
async function measure(files: readonly CorpusFile[]): Promise<Measured[]> {
  const linters = (Object.keys(configurations) as Configuration[]).map((name) => ({ name, eslint: createEslint(configurations[name]) }));
  const measured: Measured[] = [];
  for (const [index, file] of files.entries()) {
    const warm: Linted[] = [];
    for (const { eslint } of linters) warm.push(await lint(eslint, file, index));
    if (warm[0]?.parsed === true) measured.push({ file, alone: [], empty: [], plugin: [], rules: [] });
  }
  for (let run = 0; run < runs; run++) {
    for (const [index, times] of measured.entries()) {
      for (const { name, eslint } of orderOf(linters, run + index)) {
        const { ms, rules } = await lint(eslint, times.file, index);
        times[name].push(ms);
        if (name === 'plugin') times.rules.push(rules);
      }
    }
  }
  return measured;
}

/** One of the six orders of three, so that each follows each other as often. */
function orderOf<T>(all: readonly T[], turn: number): T[] {
  const from = turn % all.length;
  const rotated = [...all.slice(from), ...all.slice(0, from)];
  return Math.floor(turn / all.length) % 2 === 0 ? rotated : rotated.reverse();
}

/** One line of the table. Each file counts with its median over the runs, so that what else the machine does weighs little. */
function summarise(name: string, measured: readonly Measured[], target: string): string[] {
  const total = sum(measured.map(({ file }) => file.lines));
  const head = [name, String(measured.length), String(total)];
  if (measured.length === 0) return [...head, '', '', '', '', '', '', '', target];
  const [alone, empty, plugin, rules] = (['alone', 'empty', 'plugin', 'rules'] as const).map((key) => sum(measured.map((times) => median(times[key])))) as [number, number, number, number];
  const shares = Array.from({ length: runs }, (_, run) => {
    const [ofEmpty, ofPlugin] = (['empty', 'plugin'] as const).map((key) => sum(measured.map((times) => times[key][run] ?? NaN))) as [number, number];
    return (ofPlugin - ofEmpty) / ofPlugin;
  });
  return [
    ...head,
    alone.toFixed(0),
    empty.toFixed(0),
    (plugin - empty).toFixed(1),
    percent((plugin - empty) / plugin),
    `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`,
    percent(rules / plugin),
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

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

async function main(): Promise<void> {
  const started = performance.now();
  const packages = [...knowledge.frameworks, ...knowledge.limiters].flatMap((row) => row.packages);
  const found = collectFiles(path.resolve(values.corpus ?? path.join(root, 'node_modules')), packages);
  const mixed = await measure(chooseFiles(found, Number(values.files)));
  const handlers = values.handlers === undefined ? writeServers(48) : collectFiles(path.resolve(values.handlers), packages).filter(({ server }) => server);
  const handling = await measure(handlers);

  console.log(`Node ${process.version}, ESLint ${ESLint.version}, ${runs} runs, medians of CPU time\n`);
  printTable([
    ['corpus', 'files', 'lines', 'parser alone ms', 'empty rule ms', 'plugin ms', 'share', 'by single runs', 'share of the rules', 'ms/1,000 lines', 'target'],
    summarise('mixed', mixed, 'under 2 %'),
    summarise('without servers', mixed.filter(({ file }) => !file.server), ''),
    summarise('with servers', mixed.filter(({ file }) => file.server), ''),
    summarise('all handlers', handling, 'under 8 %'),
  ]);
  console.log('\nWhat the plugin takes is the difference to an empty rule; the share of the rules is what ESLint clocks in them.\n');

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
