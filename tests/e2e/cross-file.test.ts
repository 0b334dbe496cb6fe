import type { ESLint, Linter } from 'eslint';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintFolder, runEslint, runNode } from '../../scripts/live/eslint.ts';
import { createWorkspace, root, userConfig, type Workspace } from '../../scripts/live/workspace.ts';
import { readAnnotations } from '../knowledge/annotations.ts';
import { casesFolder, readCases } from '../project/cases.ts';
import { openEditor } from './editor-session.ts';

const rules = ['asymmetric-dos/no-unbounded-repeat-in-response', 'asymmetric-dos/require-rate-limit-on-handler'];

/** JavaScript with types: the index of a project reads it, and linters do with parsers that these runs have not. */
const typed = 'typed-javascript-with-super/server.js';

/** Tests among the samples are linted as well: `recommended` leaves them out by itself. */
const config = `import asymmetricDos from 'eslint-plugin-asymmetric-dos';
export default [{ ignores: ['${typed}'] }, { linterOptions: { reportUnusedDisableDirectives: 'off' } }, ...asymmetricDos.configs.recommended];
`;

let workspace: Workspace;
let whole: readonly string[];

/** `case/file:line:column rule message`, sorted. */
function reportsOf(folder: string, results: readonly ESLint.LintResult[]): string[] {
  return results
    .flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, message }) => `${path.relative(folder, filePath)}:${String(line)}:${String(column)} ${ruleId ?? ''} ${message}`))
    .sort();
}

beforeAll(async () => {
  workspace = createWorkspace('cross-file');
  workspace.copy(casesFolder);
  workspace.write('eslint.config.mjs', config);
  whole = reportsOf(workspace.folder, await lintFolder(workspace.folder));
});

afterAll(() => {
  workspace.remove();
});

describe('the little projects in ESLint', () => {
  it('are reported as their comments say', () => {
    const expected = readCases().flatMap(({ files }) =>
      files.flatMap(({ path: file, text }) =>
        readAnnotations(text)
          .filter(({ kind, text: fact }) => (kind === 'handler' && fact.includes(' unguarded')) || kind === 'amplifies')
          .map(({ line, kind, text: fact }) => ({
            report: `${path.relative(casesFolder, file)}:${String(line)} ${kind === 'handler' ? 'require-rate-limit-on-handler' : 'no-unbounded-repeat-in-response'}`,
            certain: !fact.includes(' or '),
          })),
      ),
    );
    const found = new Set(whole.map((report) => report.replace(/^(.*?:\d+):\d+ asymmetric-dos\/(\S+) .*$/s, '$1 $2')));
    expect(expected.filter(({ report, certain }) => certain && !found.has(report))).toEqual([]);
    expect([...found].filter((report) => !expected.some((each) => each.report === report))).toEqual([]);
  });

  it('are reported alike by two workers', async () => {
    expect(reportsOf(workspace.folder, await lintFolder(workspace.folder, ['--concurrency=2']))).toEqual(whole);
  });

  it('are reported alike whatever order the files come in, and from the index on the disk', async () => {
    const files = readCases().flatMap(({ files: each }) => each.map((file) => path.relative(casesFolder, file.path))).filter((file) => file !== typed);
    const shuffled = files.map((file, index) => ({ file, key: (index * 7919 + 13) % 1009 })).sort((a, b) => a.key - b.key).map(({ file }) => file);
    const { stdout } = await runEslint(['--format', 'json', ...shuffled], workspace.folder);
    expect(reportsOf(workspace.folder, JSON.parse(stdout) as ESLint.LintResult[])).toEqual(whole);
  });

  it('are reported alike file by file', async () => {
    const alone = ['routers-in-arrays', 'mounted-twice-across-files', 'size-helpers-in-another-file', 'workspace-router-packages', 'class-app-routes'];
    const files = readCases().filter(({ name }) => alone.includes(name)).flatMap(({ files: each }) => each.map((file) => path.relative(casesFolder, file.path)));
    const results: ESLint.LintResult[] = [];
    for (const file of files) {
      const { stdout } = await runEslint(['--format', 'json', file], workspace.folder);
      results.push(...(JSON.parse(stdout) as ESLint.LintResult[]));
    }
    expect(reportsOf(workspace.folder, results)).toEqual(whole.filter((report) => alone.includes(report.split('/')[0] ?? '')));
    expect(results.length).toBeGreaterThan(12);
  });

  it('are reported alike by oxlint', async () => {
    workspace.write('.oxlintrc.json', JSON.stringify({
      ignorePatterns: ['node_modules', '**/*.test.js', '**/__tests__/**', typed],
      jsPlugins: ['eslint-plugin-asymmetric-dos'],
      categories: { correctness: 'off' },
      rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])),
    }));
    const { stdout } = await runNode([path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'), '--format', 'json', '.'], workspace.folder);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; message: string; filename: string; labels: readonly { span: { line: number; column: number } }[] }[] };
    const found = diagnostics.flatMap(({ code, filename, message, labels }) => labels.map(({ span }) => `${filename}:${String(span.line)}:${String(span.column)} ${code.replace(/\((.+)\)/, '/$1')} ${message}`));
    expect(found.sort()).toEqual(whole);
  });

  it('are not read across files where the settings say so', async () => {
    workspace.write('eslint.single.mjs', config.replace('...asymmetricDos', "{ settings: { 'asymmetric-dos': { crossFile: false } } }, ...asymmetricDos"));
    const single = reportsOf(workspace.folder, await lintFolder(workspace.folder, ['--config', 'eslint.single.mjs']));
    expect(single.length).toBeLessThan(whole.length);
    expect(single.filter((report) => /where `[^`]*` mounts it/.test(report) && /where `[^`]*:\d+` mounts it/.test(report))).toEqual([]);
  });
});

const users = `import { Router } from 'express';

export const users = Router();

users.get('/', (req, res) => {
  res.json([]);
});
`;
const open = `import express from 'express';
import { users } from './users.js';

const app = express();

app.use('/users', users);
app.listen(3000);
`;
const limited = open.replace("app.use('/users'", "app.use(rateLimit({ limit: 10 }));\napp.use('/users'").replace("import express", "import { rateLimit } from 'express-rate-limit';\nimport express");

function createApp(name: string, configText: string): Workspace {
  const app = createWorkspace(name);
  app.write('eslint.config.mjs', configText);
  app.write('package.json', JSON.stringify({ name: 'app', type: 'module', dependencies: { express: '*', 'express-rate-limit': '*' } }));
  app.write('src/users.js', users);
  app.write('src/app.js', open);
  return app;
}

describe('a change on the disk', () => {
  it('shows in an editor at the next edit of another file, and what is typed there wins', async () => {
    const app = createApp('cross-file-editor', userConfig);
    const editor = await openEditor(app.folder, 'src/users.js', 'javascript', users);
    try {
      expect((await editor.diagnose()).map(({ message }) => message)).toEqual([
        '`GET /users` answers without a rate limit: none on the route, on `users`, or where `src/app.js:6` mounts it.',
      ]);
      writeFileSync(path.join(app.folder, 'src/app.js'), limited);
      editor.type(`${users}\n`);
      expect(await editor.diagnose()).toEqual([]);
      editor.type(`${users}users.post('/', (req, res) => res.send('x'.repeat(Number(req.query.n))));\n`);
      expect((await editor.diagnose()).map(({ code }) => code)).toEqual([rules[0]]);
      writeFileSync(path.join(app.folder, 'src/app.js'), open);
      editor.type(users);
      expect((await editor.diagnose()).map(({ code }) => code)).toEqual([rules[1]]);
      // The file that mounts the router is deleted, and comes back under another name.
      app.write('src/server.js', limited);
      writeFileSync(path.join(app.folder, 'src/app.js'), '');
      editor.type(`${users}\n\n`);
      expect(await editor.diagnose()).toEqual([]);
    } finally {
      await editor.close();
      app.remove();
    }
  });

  it('is missed by the cache of ESLint, unless a fingerprint is in the settings', async () => {
    const plain = createApp('cross-file-cache', userConfig);
    const marked = createApp(
      'cross-file-fingerprint',
      userConfig.replace(
        'export default asymmetricDos.configs.recommended;',
        "export default [...asymmetricDos.configs.recommended, { settings: { 'asymmetric-dos': { fingerprint: asymmetricDos.fingerprint(import.meta.dirname) } } }];",
      ),
    );
    const unguarded = async (app: Workspace): Promise<number> => {
      const results = await lintFolder(app.folder, ['--cache']);
      return results.flatMap(({ messages }): Linter.LintMessage[] => messages).length;
    };
    expect([await unguarded(plain), await unguarded(marked)]).toEqual([1, 1]);
    for (const app of [plain, marked]) writeFileSync(path.join(app.folder, 'src/app.js'), limited);
    expect([await unguarded(plain), await unguarded(marked)]).toEqual([1, 0]);
    expect(readFileSync(path.join(plain.folder, '.eslintcache'), 'utf8')).toContain('users.js');
    plain.remove();
    marked.remove();
  });
});
