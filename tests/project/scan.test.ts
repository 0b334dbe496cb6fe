import { describe, expect, it } from 'vitest';
import { scanImports } from '../../src/project/scan.ts';

describe('the imports of a text', () => {
  it.each([
    ["import a from './a';", ['./a']],
    ['import a from "./a";', ['./a']],
    ["import{a}from'./a'", ['./a']],
    ["import * as a from './a';", ['./a']],
    ["import {\n  a,\n  b as c,\n} from\n  './a';", ['./a']],
    ["import './a';", ['./a']],
    ["import a, { type B } from './a';", ['./a']],
    ["import data from './a.js' with { x: 'y' };", ['./a.js']],
    ["export * from './a'; export * as b from './b'; export { c } from './c';", ['./a', './b', './c']],
    ["const a = await import('./a');", ['./a']],
    ['import(`./a`)', ['./a']],
    ["import(/* webpackChunkName: 'a' */ './a')", ['./a']],
    ["import(\n  // the first\n  './a'\n)", ['./a']],
    ["const a = require('./a')('x'), b = require ( \"./b\" );", ['./a', './b']],
    ["import a = require('./a');", ['./a']],
    ["export import a = require('./a');", ['./a']],
    ["app.use(require('./a').router);", ['./a']],
    ["import a from '$lib/a'; import b from '#b'; import c from '@/c';", ['$lib/a', '#b', '@/c']],
    ["import a from './a'; import again from './a'; import b from './b';", ['./a', './b']],
    ["#!/usr/bin/env node\nimport './a';", ['./a']],
    ["const entry = './a';\nconst $b = `./b`;\nlet c = './c';\nrequire(entry); await import($b); require(c); require(d);", ['./a', './b']],
    ["await vite.ssrLoadModule('./server/a.ts'); await vite.ssrLoadModule( \"/b.ts\" );", ['/server/a.ts', '/b.ts']],
  ])('%j', (text, specifiers) => {
    expect(scanImports(text)).toStrictEqual({ specifiers, folders: [] });
  });

  it.each([
    "import type A from './a';",
    "import type { A } from './a';",
    "import type{ A } from './a';",
    "import { type A } from './a';",
    "import {\n  type A,\n  type B as C,\n} from './a';",
    "export {type A} from './a';",
    "import type * as a from './a';",
    "export type { A } from './a';",
    "export type * from './a';",
    "export type * as a from './a';",
  ])('are not those of types alone: %s', (text) => {
    expect(scanImports(`${text}\nimport b from './b';`).specifiers).toStrictEqual(['./b']);
  });

  it.each([
    "import type from './a';",
    "import type, { b } from './a';",
    "import { type A, b } from './a';",
    "import { type } from './a';",
    "export type A = { from: 'x' };\nimport a from './a';",
    "export type A = string;\nconst a = require('./a');",
  ])('are those of what only looks like types: %s', (text) => {
    expect(scanImports(text).specifiers).toStrictEqual(['./a']);
  });

  it.each([
    "Array.from('a')",
    "from = 'a'",
    'requires("a")',
    "import.meta.resolve('a')",
    'require(name)',
    "require.resolve('./a')",
    "import(name + '/a')",
    "const text = 'plain';",
    '',
  ])('are none in %j', (text) => {
    expect(scanImports(text)).toStrictEqual({ specifiers: [], folders: [] });
  });

  it('may stand in comments and strings, which are not told apart', () => {
    expect(scanImports("// import a from './a'\nconst text = \"require('./b')\";").specifiers).toStrictEqual(['./a', './b']);
  });

  it('are none in what is no text', () => {
    expect(scanImports("\0import a from './a'")).toStrictEqual({ specifiers: [], folders: [] });
  });

  it.each([
    'import type ',
    "import('",
    "from '",
    'readdir( require(x)',
    "__dirname,'a'",
    'require(/*',
    'import( //',
    "URL('a' ",
    '${__dirname}',
    "require('a'\t\t",
  ])('are found in megabytes of %j', (unit) => {
    const text = `${unit.repeat(500_000 / unit.length)}\n; import last from './last';`;
    expect(scanImports(text).specifiers.at(-1)).toBe('./last');
  });

  it('are found behind long white space', () => {
    for (const head of ['import', 'from', 'require(', "require('a'", 'readdir(', "readdir require(x) __dirname,'a'", 'import type', 'import {type a', 'import {type a,']) {
      expect(scanImports(`${head}${' '.repeat(300_000)}\n; import last from './last';`).specifiers.at(-1)).toBe('./last');
    }
  });
});

describe('the folders that a text loads', () => {
  it.each([
    ["require('./routes/' + name)", ['./routes']],
    ['require(`./routes/${name}.js`)', ['./routes']],
    ["import('../routes/v1/' + name)", ['../routes/v1']],
    ["require('./route-' + name)", ['.']],
    ["require('../' + name)", ['..']],
    ["require('@/routes/' + name)", []],
    ["from('./routes/' + name)", []],
    ["fs.readdirSync(__dirname + '/routes').forEach((file) => require(file))", ['./routes']],
    ["readdirSync(path.join(__dirname, 'routes')).forEach((file) => require(file))", ['./routes']],
    ["const folder = path.join(__dirname, '..', 'api', 'routes');\nfor (const file of await readdir(folder)) await import(file);", ['../api/routes']],
    ["readdirSync(join(import.meta.dirname, 'routes')).map((file) => import(file))", ['./routes']],
    ['readdirSync(`${__dirname}/routes`).map((file) => require(file))', ['./routes']],
    ["const folder = new URL('./routes/', import.meta.url); for (const file of await readdir(folder)) await import(new URL(file, folder));", ['./routes']],
    ['fs.readdirSync(__dirname).filter(isModel).forEach((file) => require(path.join(__dirname, file)))', ['.']],
    ["readdirSync('./src/routes').map((file) => require(file))", ['./src/routes', '/src/routes']],
    ["globSync(['src/routes/**/*.js']).map((file) => require(file))", ['./src/routes/**', '/src/routes/**']],
    ["import.meta.glob('/src/routes/*.js')", ['/src/routes']],
    ["require.context('./routes', true, /\\.js$/)", ['./routes', '/routes']],
    ["const requireAll = require('require-all'); requireAll(path.join(__dirname, 'routes'))", ['./routes/**']],
    ["app.register(AutoLoad, { dir: join(import.meta.dirname, 'routes') })", ['./routes/**']],
    ["readdirSync(join(__dirname, 'routes'), { recursive: true }).map((file) => require(file))", ['./routes/**']],
    ["glob('**/*.js').map((file) => require(file))", ['./**', '//**']],
  ])('%s', (text, folders) => {
    expect(scanImports(text).folders).toStrictEqual(folders);
  });

  it('are none where a folder is only read', () => {
    expect(scanImports("const names = readdirSync(path.join(__dirname, 'data')); const fs = require('fs');").folders).toStrictEqual([]);
  });

  it('are none where a folder is only named', () => {
    expect(scanImports("app.set('views', path.join(__dirname, 'views')); require(name);").folders).toStrictEqual([]);
  });
});
