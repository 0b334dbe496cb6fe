/**
 * Measures the analysis of sizes in CPU time: on a server of 3,000 lines against what its parser takes, and on files that are hard on it.
 *
 *   npm run bench:sizes -- [--runs 7]
 *
 * Parsing and analysis take turns, and medians are printed. It runs in a thread with a stack on which the parser survives deep nesting.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isMainThread, Worker } from 'node:worker_threads';
import { getFacts } from '../src/analysis/facts.ts';
import { parseFile } from '../tests/knowledge/parse.ts';
import { median, printTable } from './bench/figures.ts';
import { writeServer } from './bench/servers.ts';
import { hardFiles } from './bench/sizes.ts';

const STACK_MB = 512;
const LINES = 3000;

/** CPU time of a call, in milliseconds. */
function timed<T>(call: () => T): { readonly ms: number; readonly result: T } {
  const start = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

/** What is said of a file, in a few words. */
function outcomeOf(text: string): string {
  const sizes = getFacts(parseFile('/app/server.js', text, 'espree'))?.amplifications ?? [];
  const [first] = sizes;
  return first === undefined ? 'silent' : `${first.origin} ${String(first.reach ?? 'any')}`;
}

/** Medians over the runs, after one that only warms up. */
function measure(text: string, parser: 'espree' | '@typescript-eslint/parser', runs: number): { readonly parse: number; readonly facts: number } {
  const times: { parse: number; facts: number }[] = [];
  for (let run = 0; run <= runs; run++) {
    const { ms: parse, result: file } = timed(() => parseFile('/app/server.js', text, parser));
    times.push({ parse, facts: timed(() => getFacts(file)).ms });
  }
  const counted = times.slice(1);
  return { parse: median(counted.map(({ parse }) => parse)), facts: median(counted.map(({ facts }) => facts)) };
}

/** A server of so many lines. */
function serverOf(lines: number): string {
  const perHandler = writeServer(80).split('\n').length / 80;
  return writeServer(Math.ceil(lines / perHandler));
}

function main(): void {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
  const runs = Math.max(3, Number(values.runs));
  const text = serverOf(LINES);
  const lines = text.split('\n').length.toLocaleString('en');
  console.log(`Node ${process.version}, ${runs} runs, medians of CPU time\n`);
  printTable([
    ['a server', 'lines', 'parser ms', 'analysis ms', 'share', 'target'],
    ...(['@typescript-eslint/parser', 'espree'] as const).map((parser) => {
      const { parse, facts } = measure(text, parser, runs);
      return [parser, lines, parse.toFixed(1), facts.toFixed(1), `${((facts / parse) * 100).toFixed(1)} %`, parser === 'espree' ? '' : 'at most 5 %'];
    }),
  ]);
  console.log('');
  printTable([
    ['many', 'how many', 'parser ms', 'analysis ms', 'target', 'said'],
    ...hardFiles.map(({ name, count, write }) => {
      const hard = write(count);
      const { parse, facts } = measure(hard, 'espree', runs);
      return [name, count.toLocaleString('en'), parse.toFixed(0), facts.toFixed(1), 'under 100', outcomeOf(hard)];
    }),
  ]);
}

// A thread knows nothing of the loader that reads TypeScript.
const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); });`;
if (isMainThread) new Worker(start, { eval: true, argv: process.argv.slice(2), resourceLimits: { stackSizeMb: STACK_MB } });
else main();
