import type { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandResult, ruleNames, runNode } from '../../scripts/live/eslint.ts';
import { describeStatuses, sendRequests } from '../../scripts/live/requests.ts';
import { startServer } from '../../scripts/live/server.ts';
import { root, userConfig } from '../../scripts/live/workspace.ts';

const BOTH = ['no-unbounded-repeat-in-response', 'require-rate-limit-on-handler'];
const INSTALL_MS = 180_000;

const typescript = readFileSync(path.join(root, 'examples', 'textbook', 'server.ts'), 'utf8');
const javascript = `import express from 'express';

class ResponseView {
  get(request, response) {
    response.type('text/plain').send('response'.repeat(1_000_000));
  }
}

const app = express();
const view = new ResponseView();

app.get('/{*path}', (request, response) => view.get(request, response));

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(\`listening on http://127.0.0.1:\${server.address().port}\`);
});
`;

/** What the fix makes of a textbook case. `ahead`: what stands ahead of the route, `first`: what stands first in it. */
function mend(text: string, ahead: string, first: string): string {
  return text
    .replace(/^import express.*$/m, "$&\nimport { rateLimit } from 'express-rate-limit';\n\nconst limiter = rateLimit({ windowMs: 60000, limit: 10 });")
    .replace('1_000_000', '1000')
    .replace("app.get('/{*path}', ", `${ahead}$&${first}`);
}

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'asymmetric-dos-pack-')));
const inFolder = (...parts: string[]): string => path.join(folder, ...parts);
let tarball = '';

function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with code ${status}.\n${stderr}`);
  return stdout;
}

function install(...packages: readonly string[]): void {
  npm(['install', '--save-dev', '--prefer-offline', '--no-audit', '--no-fund', ...packages], folder);
}

/** Names the server's dependencies in package.json, and makes them resolve without installing them once more. */
function declareDependencies(...names: readonly string[]): void {
  const file = inFolder('package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies: Object.fromEntries(names.map((name) => [name, '*'])) }));
  for (const name of names) link(name);
}

function link(name: string): void {
  const target = inFolder('node_modules', name);
  mkdirSync(path.dirname(target), { recursive: true });
  if (!existsSync(target)) symlinkSync(path.join(root, 'node_modules', name), target, 'junction');
}

function eslint(...args: readonly string[]): Promise<CommandResult> {
  return runNode([inFolder('node_modules', 'eslint', 'bin', 'eslint.js'), ...args], folder);
}

interface Report {
  readonly results: readonly ESLint.LintResult[];
  readonly metadata: { readonly rulesMeta: Readonly<Record<string, { readonly docs: { readonly url: string } }>> };
}

async function lint(file: string): Promise<{ rules: string[]; urls: string[] }> {
  const { stdout } = await eslint('--format', 'json-with-metadata', file);
  const { results, metadata } = JSON.parse(stdout) as Report;
  return {
    rules: results.flatMap(({ messages }) => ruleNames(messages)),
    urls: Object.values(metadata.rulesMeta).map(({ docs }) => docs.url),
  };
}

/** Runs `eslint --fix` twice, proves that the second run has nothing to do, and returns what the first wrote. */
async function fixOnce(file: string): Promise<string> {
  const { code, stdout, stderr } = await eslint('--fix', file);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  const mended = readFileSync(inFolder(file), 'utf8');
  await eslint('--fix', file);
  expect(readFileSync(inFolder(file), 'utf8')).toBe(mended);
  return mended;
}

async function attack(file: string): Promise<{ statuses: string; largest: number }> {
  const server = await startServer(inFolder(file));
  try {
    const answers = await sendRequests(server.port, { method: 'GET', path: '/any/path' }, 12);
    return { statuses: describeStatuses(answers), largest: Math.max(...answers.map(({ bodyBytes }) => bodyBytes)) };
  } finally {
    await server.stop();
  }
}

beforeAll(() => {
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as { filename: string }[];
  tarball = inFolder(packed?.filename ?? '');
  writeFileSync(inFolder('package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  writeFileSync(inFolder('eslint.config.js'), userConfig);
  install(tarball, 'eslint@10');
}, INSTALL_MS);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// The second project is the first with more installed: the order counts.
describe('the packed plugin, installed beside eslint alone', () => {
  beforeAll(() => {
    declareDependencies('express', 'express-rate-limit');
    writeFileSync(inFolder('server.js'), javascript);
    writeFileSync(inFolder('server.ts'), typescript);
  });

  it('brings neither TypeScript nor a parser', () => {
    expect(existsSync(inFolder('node_modules', 'typescript'))).toBe(false);
    // What reads the scopes of other files, and nothing else of it.
    expect(readdirSync(inFolder('node_modules', '@typescript-eslint')).sort()).toEqual(['scope-manager', 'types', 'visitor-keys']);
  });

  it('reports both halves of the textbook case', async () => {
    expect((await lint('server.js')).rules).toEqual(BOTH);
  });

  it('links each report to a page of the package', async () => {
    const { urls } = await lint('server.js');
    expect(urls).toHaveLength(BOTH.length);
    for (const url of urls) expect(readFileSync(fileURLToPath(url), 'utf8')).toMatch(/^# /);
  });

  it('mends both in one run, for good', async () => {
    expect(await attack('server.js')).toEqual({ statuses: '12×200', largest: 8_000_000 });
    expect(await fixOnce('server.js')).toBe(mend(javascript, '', 'limiter, '));
    expect((await lint('server.js')).rules).toEqual([]);
    expect(await attack('server.js')).toEqual({ statuses: '10×200 2×429', largest: 8000 });
  });

  it('claims no TypeScript files, which nothing could parse', async () => {
    const { code, stdout } = await eslint('.');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('can be required', async () => {
    const { stdout } = await runNode(['-e', "console.log(Object.keys(require('eslint-plugin-asymmetric-dos').rules).sort().join())"], folder);
    expect(stdout.trim()).toBe(BOTH.join());
  });
});

describe('the packed plugin, with typescript-eslint installed too', () => {
  beforeAll(() => {
    install('typescript-eslint@8');
    for (const name of ['express', 'express-rate-limit', 'tsx', '@types/express', '@types/node']) link(name);
    writeFileSync(inFolder('server.ts'), typescript);
  }, INSTALL_MS);

  it('reports both halves of the textbook case with the same configuration', async () => {
    expect((await lint('server.ts')).rules).toEqual(BOTH);
  });

  it('mends both in one run, for good, and the result type-checks', async () => {
    expect(await fixOnce('server.ts')).toBe(mend(typescript, "app.get('/{*path}', limiter);\n", ''));
    expect((await lint('server.ts')).rules).toEqual([]);
    const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
    expect((await runNode([compiler, ...options, 'server.ts'], folder)).stdout).toBe('');
    expect(await attack('server.ts')).toEqual({ statuses: '10×200 2×429', largest: 8000 });
  });
});
