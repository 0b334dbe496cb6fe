/**
 * Lints the examples, mends copies of them with `eslint --fix`, attacks every server before and after on loopback, and
 * prints what one request costs. Ends with an error when an example does not reach what it should.
 */
import { codeFrameColumns } from '@babel/code-frame';
import { ESLint, type Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lintFolder, ruleNames, runEslint } from './live/eslint.ts';
import { type Answer, describeStatuses, sendRequests } from './live/requests.ts';
import { startServer } from './live/server.ts';
import { createWorkspace, root, userConfig } from './live/workspace.ts';

interface Demonstration {
  readonly file: string;
  readonly path: string;
  /** Bytes of the response's body before the fix. */
  readonly before: number;
  /** The rules that report something in the file. */
  readonly reports: readonly string[];
}

interface Measurement {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly bodyBytes: number;
  readonly statuses: string;
}

const REQUESTS = 12;
const MAX_BYTES = 102_400;
const LIMITED = '10×200 2×429';
const UNLIMITED = '12×200';
const BOTH = ['no-unbounded-repeat-in-response', 'require-rate-limit-on-handler'];

const demonstrations: readonly Demonstration[] = [
  { file: 'textbook/server.ts', path: '/', before: 8_000_000, reports: BOTH },
  { file: 'requested-size/server.js', path: '/samples/text?size=1000000', before: 12_000_000, reports: BOTH },
  { file: 'requested-size/server.js', path: '/samples/rows?size=200000', before: 6_688_891, reports: BOTH },
  { file: 'requested-size/server.js', path: '/samples/lines?size=50000', before: 2_250_000, reports: BOTH },
  { file: 'node-http/server.js', path: '/?amount=10000000', before: 10_000_000, reports: BOTH },
  { file: 'fastify/server.js', path: '/seats?rows=100000', before: 2_588_901, reports: BOTH },
  { file: 'hono/server.ts', path: '/line?width=5000000', before: 5_000_000, reports: BOTH },
  { file: 'well-guarded/server.js', path: '/bar?size=1000000000', before: 1000, reports: [] },
];

const examples = path.join(root, 'examples');

async function main(): Promise<number> {
  const failures: string[] = [];

  heading('What `eslint` reports');
  const reported = await lintExamples();
  for (const { file, reports } of demonstrations) {
    const found = [...new Set(ruleNames(reported.get(file) ?? []))];
    if (found.join() !== reports.join()) failures.push(`${file}: reported ${found.join(', ') || 'nothing'}, expected ${reports.join(', ') || 'nothing'}.`);
  }

  const workspace = createWorkspace('demo');
  try {
    workspace.copy(examples);
    workspace.write('eslint.config.mjs', userConfig);

    const before = await measureAll(workspace.folder);
    heading('`eslint --fix .` with this eslint.config.mjs, in a copy');
    process.stdout.write(`${userConfig}\n`);
    const fixed = await runEslint(['--fix', '.'], workspace.folder);
    process.stdout.write(`${fixed.stdout}${fixed.stderr}exit code ${fixed.code}\n`);
    if (fixed.code !== 0) failures.push(`eslint --fix ended with code ${fixed.code}.`);
    for (const { filePath, messages } of await lintFolder(workspace.folder)) {
      if (messages.length > 0) failures.push(`${path.relative(workspace.folder, filePath)}: ${messages.length} reports are left after the fix.`);
    }
    const after = await measureAll(workspace.folder);

    heading(`${REQUESTS} requests each, before and after`);
    printTable(before, after);
    demonstrations.forEach((demonstration, index) => {
      failures.push(...judge(demonstration, before[index], after[index]));
    });
  } finally {
    workspace.remove();
  }

  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length === 0 ? 0 : 1;
}

/** Prints a code frame for each report and returns the messages by file. */
async function lintExamples(): Promise<Map<string, readonly Linter.LintMessage[]>> {
  const plugin = (await import(path.join(root, 'dist', 'index.js'))) as { default: { configs: Record<'recommended', Linter.Config | Linter.Config[]> } };
  const eslint = new ESLint({ cwd: examples, overrideConfigFile: true, overrideConfig: plugin.default.configs.recommended });
  const messages = new Map<string, readonly Linter.LintMessage[]>();
  for (const result of await eslint.lintFiles(['.'])) {
    const file = path.relative(examples, result.filePath).replaceAll(path.sep, '/');
    messages.set(file, result.messages);
    const source = readFileSync(result.filePath, 'utf8');
    for (const message of result.messages) {
      process.stdout.write(`examples/${file}:${message.line}:${message.column}  ${message.ruleId ?? 'error'}\n`);
      process.stdout.write(`${codeFrameColumns(source, frame(message), { highlightCode: process.stdout.isTTY, linesAbove: 1, linesBelow: 1 })}\n`);
      process.stdout.write(`  ${message.message}\n\n`);
    }
    if (result.messages.length === 0) process.stdout.write(`examples/${file}: nothing to report\n\n`);
  }
  return messages;
}

function frame({ line, column, endLine, endColumn }: Linter.LintMessage): Parameters<typeof codeFrameColumns>[1] {
  const start = { line, column };
  return endLine === undefined || endColumn === undefined ? { start } : { start, end: { line: endLine, column: endColumn } };
}

async function measureAll(folder: string): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const { file, path: target } of demonstrations) {
    const server = await startServer(path.join(folder, file));
    try {
      measurements.push(summarise(await sendRequests(server.port, { method: 'GET', path: target }, REQUESTS)));
    } finally {
      await server.stop();
    }
  }
  return measurements;
}

function summarise(answers: readonly Answer[]): Measurement {
  return {
    bytesIn: Math.max(...answers.map(({ bytesIn }) => bytesIn)),
    bytesOut: Math.max(...answers.map(({ bytesOut }) => bytesOut)),
    bodyBytes: Math.max(...answers.map(({ bodyBytes }) => bodyBytes)),
    statuses: describeStatuses(answers),
  };
}

/** Says what the measurements miss of what the example should show. */
function judge({ file, path: target, before: expected, reports }: Demonstration, before?: Measurement, after?: Measurement): string[] {
  const failures: string[] = [];
  const name = `${file} ${target}`;
  const flawed = reports.length > 0;
  if (before?.bodyBytes !== expected) failures.push(`${name}: ${before?.bodyBytes} bytes before the fix, expected ${expected}.`);
  if (before?.statuses !== (flawed ? UNLIMITED : LIMITED)) failures.push(`${name}: ${before?.statuses} before the fix.`);
  if (after === undefined || after.bodyBytes > MAX_BYTES) failures.push(`${name}: ${after?.bodyBytes} bytes after the fix, at most ${MAX_BYTES} expected.`);
  if (after?.statuses !== LIMITED) failures.push(`${name}: ${after?.statuses} after the fix, expected ${LIMITED}.`);
  return failures;
}

function printTable(before: readonly Measurement[], after: readonly Measurement[]): void {
  const rows: string[][] = [['example', 'request', '', 'bytes in', 'bytes out', 'factor', 'status']];
  demonstrations.forEach(({ file, path: target }, index) => {
    rows.push([path.dirname(file), `GET ${target}`, 'before', ...cells(before[index])]);
    rows.push(['', '', 'after', ...cells(after[index])]);
  });
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const line = row.map((cell, column) => (column >= 3 && column <= 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)));
    process.stdout.write(`${line.join('  ').trimEnd()}\n`);
  }
}

function cells(measurement: Measurement | undefined): string[] {
  if (measurement === undefined) return ['', '', '', 'not measured'];
  const { bytesIn, bytesOut, statuses } = measurement;
  return [formatNumber(bytesIn), formatNumber(bytesOut), formatNumber(Math.round(bytesOut / bytesIn)), statuses];
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-US');
}

function heading(text: string): void {
  process.stdout.write(`\n${text}\n${'-'.repeat(text.length)}\n\n`);
}

for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
  process.once(signal, () => process.exit(code));
}
process.exitCode = await main();
