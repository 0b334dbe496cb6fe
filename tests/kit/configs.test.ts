import { ESLint } from 'eslint';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sharedConfigs } from '../../src/kit/configs.ts';
import { createRule } from '../../src/kit/create-rule.ts';
import { docsUrl } from '../../src/kit/package.ts';

const rule = createRule({
  name: 'no-x',
  meta: {
    type: 'problem',
    docs: { description: 'Reports every app', recommended: true },
    schema: [{ type: 'object', properties: { checkUnresolved: { type: 'boolean' }, word: { type: 'string' } } }],
    defaultOptions: [{ checkUnresolved: false, word: 'seen' }],
    messages: { seen: '{{ word }} {{ strict }}' },
  },
  create:
    ({ checkUnresolved, word }) =>
    ({ facts }) =>
      facts.containers.map(({ place: { loc } }) => ({ loc, messageId: 'seen', data: { word, strict: String(checkUnresolved) } })),
});
const plugin = { meta: { name: 'test' }, rules: { 'no-x': rule } };

/** Something that rules have facts of. */
const server = "require('express')();";

async function lint(config: 'recommended' | 'strict', file: string, code = `${server} <div />;`): Promise<string[] | null> {
  const cwd = os.tmpdir();
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: sharedConfigs(plugin, config) });
  if (await eslint.isPathIgnored(path.join(cwd, file))) return null;
  const results = await eslint.lintText(code, { filePath: path.join(cwd, file) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe('the configs', () => {
  it.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'src/a.tsx'])('lint %s', async (file) => {
    expect(await lint('recommended', file)).toStrictEqual(['seen false']);
    expect(await lint('strict', file)).toStrictEqual(['seen true']);
  });

  it.each(['a.ts', 'a.mts', 'a.cts'])('lint %s', async (file) => {
    expect(await lint('recommended', file, `${server} const a: number = 1;`)).toStrictEqual(['seen false']);
  });

  it.each(['a.test.js', 'a.spec.ts', 'test/a.js', 'src/__tests__/a.js', 'a.stories.tsx', 'cypress/e2e/a.js', 'tests/app/api/route.ts', 'app/api/tests/helper.ts', 'pages/api/test/__tests__/a.js', 'pages/api/test/a.test.js', 'src/routes/test/load.js'])('pass over %s', async (file) => {
    expect((await lint('recommended', file, server)) ?? []).not.toContain('seen false');
  });

  it.each(['latest.js', 'testing/a.js', 'src/contest.ts', 'src/app/api/test/route.ts', 'app/api/fixtures/[season]/route.js', 'src/routes/e2e/+server.js', 'pages/api/tests/a.js'])('do not pass over %s', async (file) => {
    expect(await lint('recommended', file, server)).toStrictEqual(['seen false']);
  });

  it('lend a parser that is loaded when it is needed', () => {
    const require = createRequire(import.meta.url);
    const { meta } = require('@typescript-eslint/parser') as { meta: object };
    const parsers = sharedConfigs(plugin, 'recommended').map(({ languageOptions }) => languageOptions?.parser);
    expect(parsers).toMatchObject([undefined, { meta }]);
  });
});

describe("a rule's page", () => {
  it('is in the public repository', () => {
    expect(docsUrl('no-x', 'https://github.com/acme/plugin#readme')).toBe('https://github.com/acme/plugin/blob/main/docs/rules/no-x.md');
    expect(docsUrl('no-x', 'https://gitlab.com/acme/plugin')).toBe('https://gitlab.com/acme/plugin/-/blob/main/docs/rules/no-x.md');
  });

  it.each([undefined, 'https://acme.example/plugin'])('is the packaged one with the home page %s', (homepage) => {
    const url = docsUrl('require-rate-limit-on-handler', homepage);
    expect(fs.existsSync(fileURLToPath(url))).toBe(true);
  });

  it('is in the meta data', () => {
    expect(rule.meta?.docs?.url).toBe(docsUrl('no-x'));
  });
});
