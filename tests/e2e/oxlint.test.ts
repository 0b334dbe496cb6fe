import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lintFolder, runNode } from '../../scripts/live/eslint.ts';
import { createWorkspace, root, userConfig } from '../../scripts/live/workspace.ts';

const rules = ['asymmetric-dos/no-unbounded-repeat-in-response', 'asymmetric-dos/require-rate-limit-on-handler'];

interface OxlintDiagnostic {
  /** `asymmetric-dos(rule-name)` */
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

const workspace = createWorkspace('oxlint');
workspace.copy(path.join(root, 'examples'));
workspace.write('eslint.config.mjs', userConfig);
workspace.write('.oxlintrc.json', JSON.stringify({
  ignorePatterns: ['node_modules'],
  jsPlugins: ['eslint-plugin-asymmetric-dos'],
  categories: { correctness: 'off' },
  rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])),
}));

afterAll(() => {
  workspace.remove();
});

const runOxlint = (args: readonly string[]): ReturnType<typeof runNode> =>
  runNode([path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'), ...args, '.'], workspace.folder);

describe('oxlint with the plugin', () => {
  it('reports what ESLint reports, in the same places', async () => {
    const expected = (await lintFolder(workspace.folder)).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column }) => [path.relative(workspace.folder, filePath), ruleId, line, column].join(' ')),
    );
    const { stdout } = await runOxlint(['--format', 'json']);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly OxlintDiagnostic[] };
    const found = diagnostics.flatMap(({ code, filename, labels }) =>
      labels.map(({ span }) => [filename, code.replace(/\((.+)\)/, '/$1'), span.line, span.column].join(' ')),
    );
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(0);
  });

  // oxlint makes one pass per run, and the edits of the two reports overlap.
  it('mends the textbook case in two runs', async () => {
    await runOxlint(['--fix']);
    await runOxlint(['--fix']);
    const mended = readFileSync(path.join(workspace.folder, 'textbook', 'server.ts'), 'utf8');
    expect(mended).toContain("'response'.repeat(1000)");
    expect(mended).toContain("from 'express-rate-limit'");
    const { stdout } = await runOxlint(['--format', 'json']);
    expect((JSON.parse(stdout) as { diagnostics: unknown[] }).diagnostics).toEqual([]);
  });
});
