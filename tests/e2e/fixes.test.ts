import type { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintFolder, ruleNames, runEslint, runNode } from '../../scripts/live/eslint.ts';
import { type Answer, describeStatuses, sendRequest } from '../../scripts/live/requests.ts';
import { startServer } from '../../scripts/live/server.ts';
import { aliasPackage, createWorkspace, root, userConfig } from '../../scripts/live/workspace.ts';
import type { ServerCase } from './server-case.ts';
import { serverCases } from './servers.ts';

const REQUESTS = 12;
const MAX_BYTES = 102_400;
const ruleOf = { size: 'no-unbounded-repeat-in-response', rate: 'require-rate-limit-on-handler' };

// Each server stands twice: `before` stays as written, `after` is mended.
const workspace = createWorkspace('fixes');
const fileOf = (stage: 'before' | 'after', index: number): string =>
  path.join(workspace.folder, stage, String(index), serverCases[index]?.file ?? '');

let reported: ReadonlyMap<string, ESLint.LintResult>;
let left: ReadonlyMap<string, ESLint.LintResult>;

function writeServer(stage: 'before' | 'after', index: number, server: ServerCase): void {
  const dependencies = Object.fromEntries(server.packages.map((name) => [name, '*']));
  workspace.write(path.join(stage, String(index), 'package.json'), JSON.stringify({ name: 'server', private: true, dependencies }));
  workspace.write(path.join(stage, String(index), server.file), server.code);
  for (const [name, text] of Object.entries(server.beside ?? {})) workspace.write(path.join(stage, String(index), name), text);
  if (server.express !== undefined) aliasPackage(path.join(workspace.folder, stage, String(index)), 'express', server.express);
}

async function lintAll(stage: 'before' | 'after'): Promise<ReadonlyMap<string, ESLint.LintResult>> {
  const results = await lintFolder(path.join(workspace.folder, stage));
  return new Map(results.map((result) => [result.filePath, result]));
}

beforeAll(async () => {
  workspace.write('eslint.config.mjs', userConfig);
  serverCases.forEach((server, index) => {
    writeServer('before', index, server);
    writeServer('after', index, server);
  });
  reported = await lintAll('before');
  await runEslint(['--fix', '.'], path.join(workspace.folder, 'after'));
  left = await lintAll('after');
});

afterAll(() => {
  workspace.remove();
});

/** Starts the server, sends a request for each value of `n`, and for those of `others` from another address, and proves that the process survived them. */
async function sendAll(stage: 'before' | 'after', { index, send }: ServerCase & { readonly index: number }, values: readonly string[], others: readonly string[] = []): Promise<readonly Answer[]> {
  const server = await startServer(fileOf(stage, index));
  try {
    const answers: Answer[] = [];
    for (const value of values) answers.push(await sendRequest(server.port, send(value)));
    for (const value of others) answers.push(await sendRequest(server.port, { ...send(value), from: '127.0.0.2' }));
    expect(server.alive(), server.errors()).toBe(true);
    return answers;
  } finally {
    await server.stop();
  }
}

describe.each(serverCases.map((server, index) => ({ ...server, index })))('$name', (server) => {
  it('is reported', () => {
    const messages = reported.get(fileOf('before', server.index))?.messages ?? [];
    expect([...new Set(ruleNames(messages))]).toEqual(server.reports.map((name) => ruleOf[name]));
  });

  it('answers every request before the fix, over the limit', async () => {
    const answers = await sendAll('before', server, [server.large, ...Array.from({ length: REQUESTS - 1 }, () => '1')]);
    expect(describeStatuses(answers)).toBe(server.reports.includes('rate') ? '12×200' : '10×200 2×429');
    expect(largest(answers) > MAX_BYTES).toBe(server.reports.includes('size'));
  });

  it('is mended in one run', () => {
    expect(ruleNames(left.get(fileOf('after', server.index))?.messages ?? [])).toEqual([]);
  });

  it('holds after the fix, whatever the request holds, and answers the next client', async () => {
    const answers = await sendAll('after', server, [...server.hostile, server.large, server.large], ['1']);
    expect(describeStatuses(answers.slice(0, -1))).toBe('10×200 2×429');
    expect(answers.at(-1)?.status).toBe(200);
    expect(largest(answers)).toBeLessThanOrEqual(MAX_BYTES);
  });
});

function largest(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ bodyBytes }) => bodyBytes));
}

describe('all mended servers', () => {
  it('stay as they are when fixed again', async () => {
    const files = serverCases.map((_, index) => fileOf('after', index));
    const once = files.map((file) => readFileSync(file, 'utf8'));
    await runEslint(['--fix', '.'], path.join(workspace.folder, 'after'));
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(once);
  });

  it('still type-check', async () => {
    const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--experimentalDecorators', '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
    for (const stage of ['before', 'after'] as const) {
      const files = serverCases.flatMap(({ file }, index) => (file.endsWith('.mts') ? [fileOf(stage, index)] : []));
      expect(files.length).toBeGreaterThan(0);
      const { stdout } = await runNode([compiler, ...options, ...files], workspace.folder);
      expect(stdout).toBe('');
    }
  });
});
