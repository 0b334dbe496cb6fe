import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { readSamples } from './read-samples.ts';

/*
 * What `eslint --fix` makes of every sample: code that parses, that uses no name which is not there, and in which a second run changes nothing.
 */

const packages = [...knowledge.frameworks, ...knowledge.limiters].flatMap((row) => row.packages);

/** A project that depends on all packages that there are rows for, so that every fix applies. */
function makeProject(without: readonly string[]): string {
  const project = fs.mkdtempSync(path.join(os.tmpdir(), 'asymmetric-dos-samples-'));
  const dependencies = Object.fromEntries(packages.filter((name) => !without.includes(name)).map((name) => [name, '*']));
  fs.writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'project', dependencies }));
  afterAll(() => { fs.rmSync(project, { recursive: true, force: true }); });
  return project;
}

function configFor(name: string): Linter.Config[] {
  return [
    {
      files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
      plugins: { 'asymmetric-dos': plugin },
      languageOptions: { parser, sourceType: name.endsWith('.cjs') ? 'commonjs' : 'module', parserOptions: { ecmaFeatures: { jsx: true } }, globals: { Deno: 'readonly', Response: 'readonly' } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: { 'asymmetric-dos/no-unbounded-repeat-in-response': 'error', 'asymmetric-dos/require-rate-limit-on-handler': 'error' },
    },
  ];
}

/** The names that no scope of a text declares. */
function undeclaredIn(linter: Linter, text: string, config: Linter.Config[], filename: string): ReadonlySet<string> {
  const messages = linter.verify(text, [...config, { rules: { 'no-undef': 'error' } }], { filename });
  return new Set(messages.filter(({ ruleId }) => ruleId === 'no-undef').map(({ message }) => message));
}

describe.each([
  ['all limiters', []],
  ['those that are made for a framework', ['rate-limiter-flexible']],
] as const)('samples that a fix mends, with %s', (_which, without) => {
  const project = makeProject(without);
  const linter = new Linter({ cwd: project });
  const mended = readSamples().flatMap(({ name, text }) => {
    const [config, filename] = [configFor(name), path.join(project, name.replaceAll('/', '-'))];
    const { output, messages } = linter.verifyAndFix(text, config, { filename });
    return output === text ? [] : [{ name, text, output, messages, config, filename }];
  });

  it('are many', () => {
    expect(mended.length).toBeGreaterThan(100);
  });

  it.each(mended)('$name', ({ text, output, messages, config, filename }) => {
    expect(messages.filter(({ fatal }) => fatal)).toStrictEqual([]);
    expect(linter.verifyAndFix(output, config, { filename }).output).toBe(output);
    const before = undeclaredIn(linter, text, config, filename);
    expect([...undeclaredIn(linter, output, config, filename)].filter((name) => !before.has(name))).toStrictEqual([]);
  });
});
