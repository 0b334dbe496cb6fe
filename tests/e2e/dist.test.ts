import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../scripts/live/eslint.ts';
import { root } from '../setup/paths.ts';

const dist = path.join(root, 'dist');

/** Runs a script in a process of its own, with `require` at hand, and returns the JSON that it prints. */
async function run(script: string): Promise<unknown> {
  const require = `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(path.join(root, 'package.json'))});`;
  const { code, stdout, stderr } = await runNode(['--input-type=module', '-e', `${require}\n${script}`], root);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const importPlugin = "const { default: plugin } = await import('eslint-plugin-asymmetric-dos');";
const printLoaded = 'console.log(JSON.stringify(Object.keys(require.cache)));';

describe('dist', () => {
  it('holds the plugin, what it reads files with, and one declaration', () => {
    expect(fs.readdirSync(dist).sort()).toStrictEqual(['analysis.cjs', 'index.d.ts', 'index.js']);
  });

  it("declares the plugin by ESLint's types alone", () => {
    const text = fs.readFileSync(path.join(dist, 'index.d.ts'), 'utf8');
    const named = text.match(/(?:\bfrom|\bimport|\brequire)[ (]*['"][^'"]*['"]/g);
    expect(named).toStrictEqual(["from 'eslint'"]);
  });

  it('knows its package', async () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await run(`${importPlugin} console.log(JSON.stringify(plugin.meta));`)).toStrictEqual({
      name: 'eslint-plugin-asymmetric-dos',
      version,
      namespace: 'asymmetric-dos',
    });
  });
});

describe('importing the plugin', () => {
  it('loads no other module', async () => {
    expect(await run(`${importPlugin} ${printLoaded}`)).toStrictEqual([path.join(root, 'package.json')]);
  });

  it('does not start Intl', async () => {
    const trap = "Object.defineProperty(globalThis, 'Intl', { get() { throw new Error('Intl'); } });";
    expect(await run(`${trap} ${importPlugin} console.log(Object.keys(plugin.rules).length);`)).toBe(2);
  });
});

describe('linting', () => {
  const lint = (settings: object): string => `
    const { Linter } = require('eslint');
    const rule = 'no-unbounded-repeat-in-response';
    const config = { plugins: { 'asymmetric-dos': plugin }, rules: { ['asymmetric-dos/' + rule]: 'error' }, settings: ${JSON.stringify(settings)} };
    const code = "import express from 'express'; express().get('/', (req, res) => { res.send('x'.repeat(1e6)); });";
    let outcome;
    try {
      outcome = new Linter().verify(code, config, 'a.js').map(({ messageId }) => messageId);
    } catch (error) {
      outcome = error.stack;
    }`;

  it('loads what it reads files with, and no dependency without need', async () => {
    const script = `${importPlugin} ${lint({})} console.log(JSON.stringify({ outcome, loaded: Object.keys(require.cache) }));`;
    const { outcome, loaded } = (await run(script)) as { outcome: string[]; loaded: string[] };
    expect(outcome).toStrictEqual(['constant']);
    expect(loaded).toContain(path.join(dist, 'analysis.cjs'));
    expect(loaded.filter((file) => /[\\/]node_modules[\\/](?:picomatch|semver|typescript)[\\/]/.test(file))).toStrictEqual([]);
  });

  it('that fails says in which function', async () => {
    const stack = await run(`${importPlugin} ${lint({ 'asymmetric-dos': { limitters: [] } })} console.log(JSON.stringify(outcome));`);
    expect(stack).toMatch(/unknown key `limitters`/);
    expect(stack).toMatch(/ checkSettings \(.*analysis\.cjs:\d+:\d+\)\n/);
  });
});
