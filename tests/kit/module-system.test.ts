import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Project } from '../rules/fixed-files.ts';

const dependencies = { express: '^4.21.0', 'express-rate-limit': '^7.5.0', fastify: '^5.2.0', '@fastify/rate-limit': '^10.2.0' };
const handler = '(req, res) => { res.json([]); }';

function fixed(name: string, text: string, manifest: object = {}): string {
  return new Project({ 'package.json': JSON.stringify({ name: 'app', dependencies, ...manifest }), 'main.js': "require('express')().use(require('./r.js'));\n", [name]: text }).fix(name).output;
}

/** Compiles a text as Node does a file of CommonJS. */
function compile(text: string): Script {
  return new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`);
}

describe('a file of CommonJS that the linter takes for a module', () => {
  it.each([
    ['that calls what it requires', `const app = require('express')();\napp.get('/a', ${handler});\napp.listen(1);\n`],
    ['that takes what a call of a member gives', `const router = require('express').Router();\nrouter.get('/a', ${handler});\nmodule.exports = router;\n`],
    ['that hands what it requires to a call', `listen(require('express')());\nfunction listen(app) {\n  app.get('/a', ${handler});\n}\n`],
  ])('%s, is given a require', (_what, text) => {
    const output = fixed('r.js', text);
    expect(output).toContain("const { rateLimit } = require('express-rate-limit');");
    expect(() => compile(output)).not.toThrow();
  });

  it('is given one as well where it only exports', () => {
    const text = "'use strict';\n\nmodule.exports = async function app(fastify) {\n  fastify.get('/a', async () => ({}));\n  fastify.get('/b', async () => ({}));\n};\n";
    const main = "const fastify = require('fastify')();\nfastify.register(require('./app.js'));\nfastify.listen({ port: 1 });\n";
    const { output } = new Project({ 'package.json': JSON.stringify({ name: 'app', dependencies }), 'main.js': main, 'app.js': text }).fix('app.js');
    expect(output).toContain("require('@fastify/rate-limit');\n\nmodule.exports = async");
    expect(() => compile(output)).not.toThrow();
  });
});

describe('a module', () => {
  const esm = `import express from 'express';\nconst app = express();\napp.get('/a', ${handler});\n`;

  it.each([
    ['by its import', 'server.js', {}],
    ['with a require of its own', 'own.js', {}],
    ['by its extension', 'server.mjs', {}],
  ])('%s, is given an import', (_what, name, manifest) => {
    const text = name === 'own.js' ? `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nconst express = require('express');\n${esm.slice(esm.indexOf('const'))}` : esm;
    expect(fixed(name, text, manifest)).toContain("import { rateLimit } from 'express-rate-limit';");
  });
});

describe('a file that shows nothing', () => {
  const text = "Bun.serve({ routes: { '/a': () => new Response('a') } });\n";
  const system = (manifest: object) => /^(?:import|const \{)/.exec(new Project({ 'package.json': JSON.stringify({ name: 'app', dependencies: { 'rate-limiter-flexible': '*' }, ...manifest }), 'a.js': text }).fix('a.js').output)?.[0];

  it('is what package.json says', () => {
    expect(system({ type: 'commonjs' })).toBe('const {');
    expect(system({ type: 'module' })).toBe('import');
  });

  it('is what the linter says where that says nothing', () => {
    expect(system({})).toBe('import');
  });
});

describe('a plugin that must be waited for', () => {
  const routes = "fastify.get('/a', async () => ({}));\nfastify.get('/b', async () => ({}));\n";
  const offers = (text: string, languageOptions = {}) => {
    const { output, suggested } = new Project({ 'package.json': JSON.stringify({ name: 'app', dependencies }), 'app.js': text }).fix('app.js', languageOptions);
    return { output, suggested: [...suggested.values()] };
  };

  it.each(['module', 'commonjs'] as const)('is registered by no edit at the top level of CommonJS that the linter reads as %s', (sourceType) => {
    for (const text of [
      `const fastify = require('fastify')();\n${routes}`,
      `const fastify = require('fastify')();\nfastify.register(require('@fastify/rate-limit'), { max: 10 });\n${routes}`,
    ]) {
      const { output, suggested } = offers(text, { sourceType });
      expect(output).toBe(text);
      for (const each of suggested) expect(() => compile(each)).not.toThrow();
      expect(suggested.some((each) => each.includes('await fastify.register'))).toBe(false);
    }
  });

  it('is in an async function of CommonJS, and at the top level of a module', () => {
    const start = `async function start() {\n  const fastify = require('fastify')();\n${routes.replaceAll(/^/gm, '  ')}}\nstart();\n`;
    expect(offers(start).output).toContain('  await fastify.register(');
    expect(offers(`import Fastify from 'fastify';\nconst fastify = Fastify();\n${routes}`).output).toContain('\nawait fastify.register(');
  });

  it('is not where its call stands in a function that does not wait', () => {
    const { output, suggested } = offers(`import Fastify from 'fastify';\nimport rateLimit from '@fastify/rate-limit';\nconst fastify = Fastify();\nfunction limit() {\n  fastify.register(rateLimit, { max: 10 });\n}\nlimit();\n${routes}`);
    expect([output, ...suggested].some((each) => each.includes('  await fastify.register'))).toBe(false);
  });
});

describe('a plugin for an app of TypeScript', () => {
  const text = "import Fastify from 'fastify';\n\nconst app = Fastify();\napp.get('/a', async () => 'a');\napp.get('/b', async () => 'b');\napp.listen({ port: 3000 });\n";
  /** Whether something offers to wait for the plugin at the top level of `src/server.ts`, by itself or to a person. */
  const waits = (files: Readonly<Record<string, object>>, name = 'src/server.ts') => {
    const written = Object.fromEntries(Object.entries(files).map(([file, json]) => [file, `// a comment\n${JSON.stringify(json)}`]));
    const type = files['package.json'] ?? {};
    const { output, suggested } = new Project({ ...written, 'package.json': JSON.stringify({ name: 'app', dependencies, ...type }), [name]: text }).fix(name);
    return [output, ...suggested.values()].some((each) => each.includes('await app.register('));
  };
  const compiled = (module: string | undefined) => ({ 'tsconfig.json': { compilerOptions: { module } } });

  it.each(['commonjs', 'CommonJS', 'umd', 'es2020', 'node16', 'NodeNext'])('is not waited for where `module` is %s', (module) => {
    expect(waits(compiled(module))).toBe(false);
  });

  it.each(['es2022', 'ESNext', 'preserve'])('is waited for where `module` is %s', (module) => {
    expect(waits(compiled(module))).toBe(true);
  });

  it('is waited for where Node takes what is compiled for a module', () => {
    expect(waits({ ...compiled('nodenext'), 'package.json': { type: 'module' } })).toBe(true);
    expect(waits(compiled('nodenext'), 'src/server.mts')).toBe(true);
    expect(waits({ ...compiled('commonjs'), 'package.json': { type: 'module' } })).toBe(false);
  });

  it('is waited for as Node would where no configuration tells', () => {
    expect(waits({})).toBe(false);
    expect(waits({ 'package.json': { type: 'module' } })).toBe(true);
    expect(waits({ ...compiled(undefined), 'package.json': { type: 'module' } })).toBe(true);
  });

  it('is waited for as the nearest configuration, and what it extends, have it', () => {
    const module = { type: 'module' };
    expect(waits({ 'package.json': module, 'tsconfig.base.json': { compilerOptions: { module: 'commonjs' } }, 'tsconfig.json': { extends: './tsconfig.base' } })).toBe(false);
    expect(waits({ 'package.json': module, 'node_modules/@acme/base/tsconfig.json': { compilerOptions: { module: 'commonjs' } }, 'tsconfig.json': { extends: ['./none.json', '@acme/base'] } })).toBe(false);
    expect(waits({ 'package.json': module, ...compiled('commonjs'), 'src/tsconfig.json': { compilerOptions: { module: 'esnext' } } })).toBe(true);
  });
});
