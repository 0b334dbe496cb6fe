import type * as EslintModule from 'eslint';
import type { Linter } from 'eslint';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const server = `import express from 'express';

const app = express();

app.get('/users', (req, res) => {
  res.json([]);
});

app.get('/size', (req, res) => {
  res.send('response'.repeat(Number(req.query.size)));
});

app.listen(3000);
`;

const versions = [
  ['9.15', 'eslint-9.15', /^9\.15\./u],
  ['9.39', 'eslint-9.39', /^9\.39\./u],
  ['10', 'eslint', /^10\./u],
] as const;

let project: string;

beforeAll(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'asymmetric-dos-versions-'));
  const manifest = { type: 'module', dependencies: { express: '^5.0.0', 'express-rate-limit': '^8.0.0' } };
  fs.writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest));
});

afterAll(() => {
  fs.rmSync(project, { recursive: true, force: true });
});

type Message = Omit<Linter.LintMessage, 'nodeType'>;

// ESLint 10 dropped `nodeType` from its messages; everything else must agree.
function withoutNodeType(message: Linter.LintMessage): Message {
  return Object.fromEntries(Object.entries(message).filter(([key]) => key !== 'nodeType')) as unknown as Message;
}

async function lint(name: string, file: string, fix: boolean): Promise<{ version: string; output: string | undefined; messages: Message[] }> {
  const { ESLint } = (await import(name)) as typeof EslintModule;
  const eslint = new ESLint({ cwd: project, overrideConfigFile: true, overrideConfig: plugin.configs.recommended, fix });
  const [result] = await eslint.lintText(server, { filePath: path.join(project, file) });
  if (result === undefined) throw new Error('No result.');
  return { version: ESLint.version, output: result.output, messages: result.messages.map(withoutNodeType) };
}

describe.each(['server.js', 'server.ts'])('%s', (file) => {
  it.each(versions)('is reported the same by ESLint %s', async (_, name, wanted) => {
    const { version, messages } = await lint(name, file, false);
    expect(version).toMatch(wanted);
    expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toStrictEqual([
      ['asymmetric-dos/require-rate-limit-on-handler', 5, 1],
      ['asymmetric-dos/require-rate-limit-on-handler', 9, 1],
      ['asymmetric-dos/no-unbounded-repeat-in-response', 10, 12],
    ]);
    const newest = await lint('eslint', file, false);
    expect(messages).toStrictEqual(newest.messages);
  });

  it.each(versions)('is mended the same by ESLint %s', async (_, name) => {
    const { output, messages } = await lint(name, file, true);
    expect(messages).toStrictEqual([]);
    const newest = await lint('eslint', file, true);
    expect(output).toBe(newest.output);
  });
});
