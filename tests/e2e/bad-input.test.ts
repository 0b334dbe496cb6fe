import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleNames, runNode } from '../../scripts/live/eslint.ts';
import { createWorkspace, root } from '../../scripts/live/workspace.ts';
import plugin from '../../src/index.ts';

/** What the plugin may add to the processor time that ESLint needs anyway, on any single file: what hangs takes minutes. */
const MOST_MS = 20_000;
const ruleIds = Object.keys(plugin.rules).map((name) => `asymmetric-dos/${name}`);
const head = `const express = require('express');\nconst app = express();\n`;

interface Outcome {
  /** `linted`, the parser's complaint, or how ESLint ended. */
  readonly outcome: string;
  readonly messages: readonly Linter.LintMessage[];
  readonly ms: number;
}

function lint(text: string, configs: Linter.Config[], filename = 'server.js'): Outcome {
  const started = process.cpuUsage();
  let messages: readonly Linter.LintMessage[] = [];
  let outcome: string;
  try {
    messages = new Linter().verify(text, configs, { filename });
    outcome = messages.find(({ fatal }) => fatal === true)?.message ?? 'linted';
  } catch (error) {
    outcome = `crash: ${(error as Error).message}`;
  }
  const { user, system } = process.cpuUsage(started);
  return { outcome, messages, ms: (user + system) / 1000 };
}

const lintWithPlugin = (text: string, rest: Linter.Config = {}): Outcome => lint(text, [plugin.configs.recommended, rest].flat());

const inHandler = (expression: string): string =>
  `${head}app.get('/x', (req, res) => { const n = req.query.n; res.send(${expression}); });\n`;

/** Texts whose nesting is as deep as asked. */
const nested: Readonly<Record<string, (levels: number) => string>> = {
  additions: (levels) => inHandler(Array.from({ length: levels }, () => 'n').join(' + ')),
  calls: (levels) => inHandler(`${'String('.repeat(levels)}n${')'.repeat(levels)}`),
  arrays: (levels) => inHandler(`${'['.repeat(levels)}n${']'.repeat(levels)}`),
  objects: (levels) => inHandler(`${'{ a: '.repeat(levels)}n${' }'.repeat(levels)}`),
  functions: (levels) => inHandler(`${'() => '.repeat(levels)}n`),
  templates: (levels) => inHandler(`${'`${'.repeat(levels)}n${'}`'.repeat(levels)}`),
  ternaries: (levels) => inHandler(`${'n ? 1 : '.repeat(levels)}'x'.repeat(n)`),
  'method chains': (levels) => inHandler(`'x'${'.repeat(n)'.repeat(levels)}`),
  'minimum of minima': (levels) => inHandler(`'x'.repeat(${'Math.min(n, '.repeat(levels)}n${')'.repeat(levels)})`),
  'chains of routes': (levels) => `${head}app${`.get('/x', (req, res) => res.send('x'))`.repeat(levels)};`,
  conditions: (levels) => `${head}app.get('/x', (req, res) => { const n = req.query.n; ${'if (n) { '.repeat(levels)}res.send('x'.repeat(n));${' }'.repeat(levels)} });`,
};

it('takes a list of more elements than a call takes arguments', () => {
  const list = Array.from({ length: 200_000 }, () => '0').join(',\n');
  const text = `${head}const pick = (n) => { const all = [${list}]; return n <= 0 ? '' : all[n] + pick(n - 1); }; app.get('/x', (req, res) => { res.send(pick(Number(req.query.n))); });`;
  expect(lintWithPlugin(text, {}).outcome).toBe('linted');
}, 60_000);

describe('nesting', () => {
  const depths = [200, 1000, 20_000];
  const parsers = { espree: {}, '@typescript-eslint/parser': { languageOptions: { parser: typescriptParser } } };

  it.each(Object.keys(nested).flatMap((shape) => Object.keys(parsers).map((parser) => ({ shape, parser: parser as keyof typeof parsers }))))(
    '$shape end as without the plugin, with $parser',
    ({ shape, parser }) => {
      for (const levels of depths) {
        const text = nested[shape]?.(levels) ?? '';
        const without = lint(text, [parsers[parser]]);
        const withPlugin = lintWithPlugin(text, parsers[parser]);
        expect(withPlugin.outcome, `${levels} levels`).toBe(without.outcome);
        expect(withPlugin.ms - without.ms, `${levels} levels`).toBeLessThan(MOST_MS);
      }
    },
    120_000,
  );

  it('takes the plugin no more than seconds where 20,000 levels do parse', async () => {
    // ESLint's own time grows with the cube of nested conditions.
    const texts = Object.fromEntries(Object.entries(nested).map(([shape, make]) => [shape, make(shape === 'conditions' ? 2000 : 20_000)]));
    const workspace = createWorkspace('nesting');
    try {
      const file = workspace.write('texts.json', JSON.stringify(texts));
      const { stdout, stderr } = await runNode([path.join(root, 'tests', 'e2e', 'deep-stack.mjs'), file], root, 280_000);
      expect(stderr).toBe('');
      const results = JSON.parse(stdout) as { name: string; without: Outcome; with: Outcome }[];
      expect(results.map(({ name, with: { outcome } }) => [name, outcome])).toEqual(Object.keys(nested).map((shape) => [shape, 'linted']));
      for (const { name, without, with: withPlugin } of results) expect(withPlugin.ms - without.ms, name).toBeLessThan(Math.max(MOST_MS, 4 * without.ms));
    } finally {
      workspace.remove();
    }
  }, 300_000);
});

describe('large files', () => {
  const fill = (size: number, piece: (index: number) => string): string => {
    const pieces: string[] = [];
    for (let length = 0, index = 0; length < size; index++) {
      const text = piece(index);
      pieces.push(text);
      length += text.length;
    }
    return pieces.join('');
  };
  const letters = 'abcdefghij'.repeat(100);
  // ESLint alone needs a minute for 5 MB of dense code: such files are smaller here.
  const files: Readonly<Record<string, { readonly size: number; readonly make: (size: number) => string }>> = {
    'one text in a handler': { size: 5_000_000, make: (size) => inHandler(`'${fill(size, () => letters)}'.length`) },
    'a list of texts in a handler': { size: 5_000_000, make: (size) => inHandler(`[${fill(size, () => `'${letters}',`)}]`) },
    'handlers with long texts': {
      size: 5_000_000,
      make: (size) => head + fill(size, (i) => `app.get('/r${i}', (req, res) => {\n  const n = Number(req.query.n);\n  res.send('${letters}'.repeat(n));\n});\n`),
    },
    handlers: {
      size: 500_000,
      make: (size) => head + fill(size, (i) => `app.get('/r${i}', (req, res) => {\n  const n = Number(req.query.n);\n  res.send('x'.repeat(n));\n});\n`),
    },
    'handlers on one line': { size: 500_000, make: (size) => head + fill(size, (i) => `app.get('/r${i}',(q,s)=>{s.send('x'.repeat(q.query.n))});`) },
    'a list of numbers in a handler': { size: 500_000, make: (size) => inHandler(`[${fill(size, (i) => `{id:${i}},`)}]`) },
    'helpers that call helpers': {
      size: 500_000,
      make: (size) => head + fill(size, (i) => `function f${i}(n) { return f${i + 1}(n); }\n`) + inHandler('f0(n)').slice(head.length),
    },
    'one handler of assignments': {
      size: 500_000,
      make: (size) => `${head}app.get('/x', (req, res) => { let n = req.query.n;\n${fill(size, () => 'n = n + 1;\n')}res.send('x'.repeat(n)); });`,
    },
    'middleware and routes in turn': {
      size: 500_000,
      make: (size) => head + fill(size, (i) => `app.use('/p${i}', (req, res, next) => { next(); });\napp.get('/p${i}/x', (req, res) => { res.send('x'); });\n`),
    },
  };

  it.each(Object.entries(files).map(([name, file]) => ({ name, ...file })))('$name, $size bytes', ({ size, make }) => {
    const text = make(size);
    expect(text.length).toBeGreaterThanOrEqual(size);
    const without = lint(text, [{}]);
    const withPlugin = lintWithPlugin(text);
    expect(withPlugin.outcome).toBe('linted');
    expect(without.outcome).toBe('linted');
    // A hang takes minutes: on a slow machine, ESLint alone is slow as well.
    expect(withPlugin.ms - without.ms).toBeLessThan(Math.max(MOST_MS, 4 * without.ms));
  }, 180_000);
});

describe('circles', () => {
  const circles: Readonly<Record<string, string>> = {
    'helpers that call each other': `function a(n) { return b(n); }\nfunction b(n) { return a(n); }\n${inHandler('a(n)')}`,
    'a helper that calls itself': `function a(n) { return n > 0 ? 'x' + a(n - 1) : ''; }\n${inHandler('a(n)')}`,
    'constants that name each other': `const a = b;\nconst b = a;\n${inHandler("'x'.repeat(a)")}`,
    'a constant that names itself': `const a = a;\n${inHandler("'x'.repeat(a)")}`,
    'an object that spreads itself': `const a = { ...a, n: 1 };\n${inHandler("'x'.repeat(a.n)")}`,
    'a list that holds itself': `const a = [a];\n${head}app.get('/x', a, (req, res) => res.send('x'));`,
    'a router mounted on itself': `${head}const r = express.Router();\nr.use(r);\nr.get('/x', (req, res) => res.send('x'));\napp.use(r);`,
    'routers mounted on each other': `${head}const r = express.Router();\nconst s = express.Router();\nr.use(s);\ns.use(r);\ns.get('/x', (req, res) => res.send('x'));\napp.use(r);`,
    'a class that extends itself': `class A extends A { get(req, res) { res.send('x'); } }\n${head}const a = new A();\napp.get('/x', a.get);`,
    'a method that calls itself': `class A { get(req, res) { return this.get(req, res); } }\n${head}const a = new A();\napp.get('/x', a.get);`,
    'a default that names itself': `function a(n = n) { return 'x'.repeat(n); }\n${inHandler('a()')}`,
    'a number that grows in its loop': `${head}app.get('/x', (req, res) => { let n = req.query.n; while (n < n * 2) { n = n * n; } res.send('x'.repeat(n)); });`,
    'a middleware that hands itself on': `function a(req, res, next) { return a(req, res, next); }\n${head}app.use(a);\napp.get('/x', a);`,
    'a factory that calls itself': `function make() { return make(); }\nconst limiter = make();\n${head}app.get('/x', limiter, (req, res) => res.send('x'));`,
    'helpers that branch into each other': `${Array.from({ length: 40 }, (_, i) => `function f${i}(n) { return f${i + 1}(n) + f${i + 1}(n); }`).join('\n')}\nfunction f40(n) { return n; }\n${inHandler("'x'.repeat(f0(n))")}`,
  };

  it.each(Object.keys(circles))('%s', (name) => {
    const { outcome, messages, ms } = lintWithPlugin(circles[name] ?? '', { languageOptions: { sourceType: 'script' } });
    expect(outcome).toBe('linted');
    expect(ruleIds).toEqual(expect.arrayContaining(messages.map(({ ruleId }) => ruleId)));
    expect(ms).toBeLessThan(MOST_MS);
  });
});

describe('broken syntax', () => {
  const whole = inHandler("'x'.repeat(n)");
  const halves = [whole.slice(0, -4), `${whole}app.get('/y', (req, res`, whole.replace('=>', '='), whole.replace("'x'", "'x"), '\u0000\uFFFF', '<<<<<<< HEAD\n'];

  it.each(halves)('%j gives the parser\'s complaint and nothing else', (text) => {
    for (const languageOptions of [{}, { parser: typescriptParser }]) {
      const { messages } = lintWithPlugin(text, { languageOptions });
      expect(messages.map(({ fatal, ruleId, fix }) => [fatal, ruleId, fix])).toEqual([[true, null, undefined]]);
    }
  });

  it.each(['', '\n', '\uFEFF', '#!/usr/bin/env node', '// express', "import 'express';"])('%j gives nothing', (text) => {
    expect(lintWithPlugin(text).messages).toEqual([]);
  });
});

describe('unknown options and settings', () => {
  const text = inHandler("'x'.repeat(n)");
  const withOptions = (rule: string, options: object): Linter.Config => ({ rules: { [`asymmetric-dos/${rule}`]: ['error', options] } });
  const withSettings = (settings: unknown): Linter.Config => ({ settings: { 'asymmetric-dos': settings } });

  it.each([
    { names: 'rat', config: withOptions('require-rate-limit-on-handler', { rat: '10/m' }) },
    { names: 'rate', config: withOptions('require-rate-limit-on-handler', { rate: 'ten a minute' }) },
    // ESLint's own words for a wrong value name the rule and the value.
    { names: 'file', config: withOptions('require-rate-limit-on-handler', { reportPer: 'file' }) },
    { names: 'maxByte', config: withOptions('no-unbounded-repeat-in-response', { maxByte: 1 }) },
    { names: '100kb', config: withOptions('no-unbounded-repeat-in-response', { maxBytes: '100kb' }) },
    { names: 'limiter', config: withSettings({ limiter: [] }) },
    { names: 'limiters', config: withSettings({ limiters: {} }) },
    { names: 'from', config: withSettings({ limiters: [{ from: 1, name: 'limiter', kind: 'middleware' }] }) },
    { names: 'kind', config: withSettings({ limiters: [{ from: './limits.js', name: 'limiter', kind: 'guard' }] }) },
    { names: 'fixWith', config: withSettings({ fixWith: 'limiter' }) },
    { names: 'frameworks', config: withSettings({ frameworks: [{ id: 1 }] }) },
    { names: 'upstream', config: withSettings({ upstream: '/api' }) },
    { names: 'asymmetric-dos', config: withSettings('strict') },
  ])('an error names $names: $config', ({ names, config }) => {
    const { outcome } = lintWithPlugin(text, config);
    expect(outcome).toMatch(/^crash: /);
    expect(outcome).toMatch(new RegExp(`\\b${names}\\b`));
  });

  it('settings that are right change nothing', () => {
    const right = withSettings({ limiters: [{ from: './limits.js', name: 'limiter', kind: 'middleware' }], upstream: ['/gateway/**'] });
    expect(ruleNames(lintWithPlugin(text, right).messages)).toEqual(ruleNames(lintWithPlugin(text).messages));
    expect(lintWithPlugin(text, right).messages).toHaveLength(2);
  });
});
