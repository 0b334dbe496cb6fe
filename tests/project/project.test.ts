import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Modules } from '../../src/analysis/modules.ts';
import type { Projects } from '../../src/project/project.ts';
import { createProjects } from '../../src/project/project.ts';
import type { TemporaryProject } from './temporary.ts';
import { namesIn, temporaryProjects } from './temporary.ts';

const project = temporaryProjects();

/** A linter that asks for views, in one run unless another object is given. */
function linterOf(
  here: TemporaryProject,
  projects: Projects = createProjects(),
  entries: readonly string[] | null = null,
): (file: string, run?: object) => Modules {
  const only = {};
  return (file, run = only) => projects.viewFor(here.root, { run, file: here.at(file), options: { entries, cache: false }, version: '1.0.0', build: null });
}

function viewOf(
  files: Readonly<Record<string, string>>,
  entries: readonly string[] | null = null,
): { readonly here: TemporaryProject; readonly view: Modules } {
  const here = project(files);
  return { here, view: linterOf(here, createProjects(), entries)('a.js') };
}

function importersOf(here: TemporaryProject, view: Modules, name: string): string[] {
  return namesIn(here.root, view.importersOf(here.at(name)));
}

function importing(...specifiers: string[]): string {
  return specifiers.map((specifier) => `import '${specifier}';\n`).join('');
}

describe('a view', () => {
  it('finds what a file imports and who imports it', () => {
    const { here, view } = viewOf({
      'package.json': '{"name":"app","dependencies":{"express":"5"},"imports":{"#routes":"./routes/index.js"}}',
      'a.js': importing('express', './routes/index.js', './b.js'),
      'b.js': importing('#routes', './missing.js'),
      'c.js': "const routes = require('./routes');",
      'routes/index.js': importing('./users.js', '../b.js', './users.js'),
      'routes/users.js': importing('.', '..', './users.js'),
    });
    expect(view.resolve('./b.js', here.at('a.js'))).toBe(here.at('b.js'));
    expect(view.importsOf(here.at('a.js'))).toStrictEqual([here.at('routes/index.js'), here.at('b.js')]);
    expect(importersOf(here, view, 'routes/index.js')).toStrictEqual(['a.js', 'b.js', 'c.js', 'routes/users.js']);
    expect(importersOf(here, view, 'routes/users.js')).toStrictEqual(['routes/index.js']);
    expect(importersOf(here, view, 'a.js')).toStrictEqual([]);
    expect(importersOf(here, view, 'nowhere.js')).toStrictEqual([]);
    expect(view.importsOf(here.at('nowhere.js'))).toStrictEqual([]);
  });

  it('leaves tests out as importers, and knows them otherwise', () => {
    const { here, view } = viewOf({
      'package.json': '{}',
      'a.js': '',
      'a.test.js': importing('./a.js', './test/helper.js'),
      'test/helper.js': 'export const a = 1;',
      'b.js': importing('./a.js'),
    });
    expect(importersOf(here, view, 'a.js')).toStrictEqual(['b.js']);
    expect(importersOf(here, view, 'test/helper.js')).toStrictEqual([]);
    expect(view.resolve('./test/helper.js', here.at('a.test.js'))).toBe(here.at('test/helper.js'));
    expect(view.load(here.at('test/helper.js'))?.text).toBe('export const a = 1;');
    expect(view.reaches(here.at('a.test.js'), here.at('a.js'))).toBe(true);
  });

  it('counts only importers that given files reach', () => {
    const files = {
      'package.json': '{}',
      'a.js': importing('./lib.js'),
      'b.js': importing('./lib.js'),
      'test/c.js': importing('../lib.js'),
      'lib.js': importing('./inner.js'),
      'inner.js': '',
    };
    const { here, view } = viewOf(files, ['./a.js', 'test/*.js']);
    expect(importersOf(here, view, 'lib.js')).toStrictEqual(['a.js', 'test/c.js']);
    expect(importersOf(here, view, 'inner.js')).toStrictEqual(['lib.js']);
    expect(linterOf(here, createProjects(), ['nothing/*'])('a.js').importersOf(here.at('inner.js'))).toStrictEqual([]);
  });

  it('takes a file for an importer of the folders that it loads', () => {
    const { here, view } = viewOf({
      'package.json': '{}',
      'app.js': "fs.readdirSync(path.join(__dirname, 'routes')).forEach((file) => require(path.join(__dirname, 'routes', file)));",
      'all.js': "glob('routes/**/*.js').map((file) => require(file));",
      'load.js': "const load = (name) => require('./routes/' + name);",
      'routes/a.js': '',
      'routes/b/index.js': '',
      'routes/b/c.js': '',
      'other/d.js': '',
    });
    expect(importersOf(here, view, 'routes/a.js')).toStrictEqual(['all.js', 'app.js', 'load.js']);
    expect(importersOf(here, view, 'routes/b/index.js')).toStrictEqual(['all.js', 'app.js', 'load.js']);
    expect(importersOf(here, view, 'routes/b/c.js')).toStrictEqual(['all.js']);
    expect(importersOf(here, view, 'other/d.js')).toStrictEqual([]);
    expect(view.importsOf(here.at('app.js'))).toStrictEqual([here.at('routes/a.js'), here.at('routes/b/index.js')]);
  });

  it('tells what a file alone loads under computed names', () => {
    const { here, view } = viewOf({
      'package.json': '{}',
      'app.js': `${importing('./routes/named.js')}\nconst route = (name) => require('./routes/' + name); const model = (name) => require('./models/' + name);`,
      'other.js': importing('./routes/taken.js'),
      'routes/own.js': '',
      'routes/own.test.js': importing('./own.js'),
      'routes/named.js': '',
      'routes/taken.js': '',
      'models/user.js': '',
    });
    const loads = (beginning: string): readonly string[] => view.loadsOf(here.at('app.js'), beginning);
    expect(loads('')).toStrictEqual([here.at('routes/own.js'), here.at('models/user.js')]);
    expect(loads('./routes/')).toStrictEqual([here.at('routes/own.js')]);
    expect(view.loadsOf(here.at('other.js'), '')).toStrictEqual([]);
    expect(view.loadsOf(here.at('nowhere.js'), '')).toStrictEqual([]);
  });

  it('knows who reaches whom, in circles too', () => {
    const { here, view } = viewOf({
      'package.json': '{}',
      'a.js': importing('./b.js'),
      'b.js': importing('./c.js'),
      'c.js': importing('./b.js', './d.js'),
      'd.js': '',
      'e.js': '',
    });
    const reaches = (from: string, to: string): boolean => view.reaches(here.at(from), here.at(to));
    expect([reaches('a.js', 'd.js'), reaches('c.js', 'b.js'), reaches('b.js', 'b.js'), reaches('nowhere.js', 'nowhere.js')]).toStrictEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([reaches('d.js', 'a.js'), reaches('b.js', 'a.js'), reaches('a.js', 'e.js'), reaches('a.js', 'nowhere.js')]).toStrictEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('knows the circles of imports, whichever file is asked about first', () => {
    const { here, view } = viewOf({
      'package.json': '{}',
      'a.js': importing('./b.js'),
      'b.js': importing('./c.js', './f.js'),
      'c.js': importing('./d.js', './e.js'),
      'd.js': importing('./b.js'),
      'e.js': importing('./g.js'),
      'f.js': importing('./c.js', './b.js'),
      'g.js': importing('./h.js'),
      'h.js': importing('./e.js', './g.js'),
      'i.js': importing('./a.js', './h.js'),
    });
    const circleOf = (file: string): string[] => view.circleOf(here.at(file)).map((each) => path.basename(each)).toSorted();
    expect(circleOf('h.js')).toStrictEqual(['e.js', 'g.js', 'h.js']);
    expect(['d.js', 'b.js', 'f.js', 'c.js'].map(circleOf)).toStrictEqual(Array.from({ length: 4 }, () => ['b.js', 'c.js', 'd.js', 'f.js']));
    expect(['g.js', 'e.js'].map(circleOf)).toStrictEqual(Array.from({ length: 2 }, () => ['e.js', 'g.js', 'h.js']));
    expect(['i.js', 'a.js', 'nowhere.js'].map(circleOf)).toStrictEqual([['i.js'], ['a.js'], ['nowhere.js']]);
  });

  function orderOf(here: TemporaryProject, view: Modules, names: readonly string[]): string[] {
    return names.toSorted((one, other) => view.rankOf(here.at(one)) - view.rankOf(here.at(other)));
  }

  it('ranks files as they first run', () => {
    const files = {
      'package.json': '{}',
      'main.js': importing('./z.js', './b.js'),
      'z.js': importing('./shared.js'),
      'b.js': importing('./shared.js', './c.js'),
      'c.js': importing('./b.js'),
      'shared.js': '',
      'a-circle.js': importing('./another.js'),
      'another.js': importing('./a-circle.js'),
      'aaa.test.js': importing('./b.js', './helper.js'),
      'helper.js': '',
    };
    const { here, view } = viewOf(files);
    const sources = Object.keys(files).filter((name) => name.endsWith('.js'));
    expect(orderOf(here, view, sources)).toStrictEqual([
      'helper.js',
      'shared.js',
      'z.js',
      'c.js',
      'b.js',
      'main.js',
      'another.js',
      'a-circle.js',
      'aaa.test.js',
    ]);
    expect(view.rankOf(here.at('helper.js'))).toBe(0);
    expect(view.rankOf(here.at('nowhere.js'))).toBe(Infinity);
  });

  it('ranks given files first', () => {
    const { here, view } = viewOf({ 'package.json': '{}', 'a.js': importing('./lib.js'), 'b.js': importing('./late.js'), 'lib.js': '', 'late.js': '' }, [
      'b.js',
    ]);
    expect(orderOf(here, view, ['a.js', 'b.js', 'lib.js', 'late.js'])).toStrictEqual(['late.js', 'b.js', 'lib.js', 'a.js']);
  });

  it('ranks a chain of imports that is longer than the stack', () => {
    const files: Record<string, string> = { 'package.json': '{}' };
    for (let index = 0; index < 3000; index += 1) files[`m/f${index}.js`] = importing(`./f${index + 1}.js`);
    const { here, view } = viewOf(files);
    expect(view.rankOf(here.at('m/f0.js'))).toBe(2999);
    expect(view.reaches(here.at('m/f0.js'), here.at('m/f2999.js'))).toBe(true);
    expect(view.circleOf(here.at('m/f0.js'))).toStrictEqual([here.at('m/f0.js')]);
  });

  it('finds the same importers from some of the imports and from all of them', () => {
    const files: Record<string, string> = {
      'package.json': '{"name":"app","imports":{"#*":"./src/*.js"},"workspaces":["p/*"]}',
      'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./src/*"],"~x":["./src/m3/index.ts"]}}}',
      'p/lib/package.json': '{"name":"@app/lib","main":"dist/esm"}',
      'p/lib/src/index.ts': importing('./part.js'),
      'p/lib/src/part.ts': '',
      'p/named/package.json': '{"main":"start.js"}',
      'p/named/start.js': '',
    };
    const specifiers = [
      '.',
      '..',
      './',
      '../m1',
      '../m2/index',
      '../m3/index.js',
      './f1',
      './f2.js',
      '@/m1',
      '@/m2/f1',
      '#m1/f2',
      '~x',
      '@app/lib',
      '../../p/named',
      '../../p/lib/dist',
      '../../p/lib/dist/esm',
      '../../dist/m1/f1',
      '../../dist',
    ];
    for (let index = 0; index < 60; index += 1) {
      const picked = specifiers.filter((_specifier, at) => (index * 7 + at * 5) % 6 === 0);
      files[`src/m${index % 5}/${index < 5 ? 'index' : `f${index % 4}`}.${index % 2 === 0 ? 'ts' : 'js'}`] = importing(...picked);
    }
    files['src/index.ts'] = importing('./m1', './m2/f1');
    const { here, view } = viewOf(files);
    const names = Object.keys(files).filter((name) => /\.[jt]s$/.test(name));
    const some = names.map((name) => importersOf(here, view, name));
    const others = linterOf(here)('a.js');
    expect(others.rankOf(here.at('src/index.ts'))).toBeGreaterThan(0);
    expect(some).toStrictEqual(names.map((name) => importersOf(here, others, name)));
    expect(some.flat().length).toBeGreaterThan(50);
  });

  it('gives no file that lies outside, is a link, is too large, or is unreadable', () => {
    const outside = project({ 'secret.js': 'export const secret = 1;' });
    const here = project({
      'package.json': '{}',
      'a.js': importing('./linked.js', './large.js'),
      'large.js': `/*${'x'.repeat(1_000_001)}*/`,
      'folder.js/b.js': '',
      'binary.ts': '\0'.repeat(1000),
      'broken.js': 'const',
    });
    fs.symlinkSync(outside.at('secret.js'), here.at('linked.js'));
    const view = linterOf(here)('a.js');
    for (const location of [
      outside.at('secret.js'),
      here.at('linked.js'),
      here.at('large.js'),
      here.at('folder.js'),
      here.at('package.json'),
      here.at('../secret.js'),
    ]) {
      expect(view.load(location)).toBeNull();
      expect(view.text(location)).toBeNull();
    }
    expect(view.importsOf(here.at('a.js'))).toStrictEqual([]);
    expect(view.load(here.at('binary.ts'))).toBeNull();
    expect(view.load(here.at('broken.js'))).toBeNull();
    expect(view.text(here.at('broken.js'))).toBe('const');
  });
});

describe('a view of a project that changes', () => {
  const files = { 'package.json': '{}', 'a.js': importing('./b.js'), 'b.js': 'export const b = 1;', 'c.js': '' };

  it('is the same object as long as nothing does', () => {
    const lint = linterOf(project(files));
    const view = lint('a.js');
    expect([lint('b.js'), lint('a.js'), lint('b.js', {}), lint('c.js', {}), lint('new.js')]).toStrictEqual([view, view, view, view, view]);
    for (const other of [lint('b.js'), lint('a.js'), lint('b.js', {})]) expect(other).toBe(view);
  });

  it('is another when the linted file was edited', () => {
    const here = project(files);
    const lint = linterOf(here);
    const view = lint('a.js');
    here.write({ 'c.js': importing('./b.js') });
    const changed = lint('c.js');
    expect(changed).not.toBe(view);
    expect(importersOf(here, changed, 'b.js')).toStrictEqual(['a.js', 'c.js']);
    expect(importersOf(here, view, 'b.js')).toStrictEqual(['a.js']);
  });

  it.each([
    ['edited', (here: TemporaryProject) => here.write({ 'c.js': importing('./b.js') }), ['a.js', 'c.js']],
    ['added', (here: TemporaryProject) => here.write({ 'd/e.js': importing('../b.js') }), ['a.js', 'd/e.js']],
    ['deleted', (here: TemporaryProject) => here.remove('a.js'), []],
    ['renamed', (here: TemporaryProject) => fs.renameSync(here.at('a.js'), here.at('z.js')), ['z.js']],
    ['ignored', (here: TemporaryProject) => here.write({ '.gitignore': 'a.js' }), []],
  ])('notices in a new run that another file was %s', (_what, change, importers) => {
    const here = project(files);
    const lint = linterOf(here);
    const view = lint('b.js');
    expect(importersOf(here, view, 'b.js')).toStrictEqual(['a.js']);
    change(here);
    expect(lint('package.json')).toBe(view);
    expect(importersOf(here, lint('package.json', {}), 'b.js')).toStrictEqual(importers);
  });

  it('notices it when a file is linted again', () => {
    const here = project(files);
    const lint = linterOf(here);
    lint('b.js');
    here.write({ 'c.js': importing('./b.js') });
    expect(importersOf(here, lint('b.js'), 'b.js')).toStrictEqual(['a.js', 'c.js']);
    here.write({ 'd.js': importing('./b.js') });
    expect(importersOf(here, lint('b.js'), 'b.js')).toStrictEqual(['a.js', 'c.js', 'd.js']);
  });

  it('notices it when a file was changed that was looked into', () => {
    const here = project(files);
    const lint = linterOf(here);
    const view = lint('a.js');
    expect(view.load(here.at('b.js'))?.text).toBe('export const b = 1;');
    here.write({ 'b.js': 'export const b = 22;' });
    const changed = lint('c.js');
    expect(changed).not.toBe(view);
    expect(changed.load(here.at('b.js'))?.text).toBe('export const b = 22;');
  });

  it('notices it of many files before as many others are linted', () => {
    const names = Array.from({ length: 12 }, (_item, index) => `f${index}.js`);
    const here = project({ ...files, ...Object.fromEntries(names.map((name) => [name, ''])) });
    const lint = linterOf(here);
    const view = lint('a.js');
    for (const name of names) view.load(here.at(name));
    here.write({ 'f7.js': '// edited' });
    const views = Array.from({ length: 4 }, (_item, index) => lint(`g${index}.js`));
    expect(views[0]).toBe(view);
    expect(views.at(-1)).not.toBe(view);
    expect(views.at(-1)?.text(here.at('f7.js'))).toBe('// edited');
  });

  it('is the same object when a file was edited that nobody has looked into, and tells what is there now', () => {
    const here = project(files);
    const lint = linterOf(here);
    const view = lint('a.js');
    view.load(here.at('a.js'));
    here.write({ 'b.js': 'export const b = 22;', 'c.js': '// edited' });
    expect(lint('a.js', {})).toBe(view);
    expect(view.text(here.at('b.js'))).toBe('export const b = 22;');
    here.write({ 'c.js': importing('./b.js') });
    expect(importersOf(here, lint('a.js', {}), 'b.js')).toStrictEqual(['a.js', 'c.js']);
    expect(importersOf(here, view, 'b.js')).toStrictEqual(['a.js']);
  });

  it('tells what a file loads under computed names after that was edited', () => {
    const here = project({ 'package.json': '{}', 'a.js': "(name) => require('./routes/' + name);", 'routes/b.js': '' });
    const lint = linterOf(here);
    const loads = (): readonly string[] => lint('a.js').loadsOf(here.at('a.js'), '');
    expect(loads()).toStrictEqual([here.at('routes/b.js')]);
    here.write({ 'a.js': "(name) => require('./routes/' + name); // edited" });
    expect(loads()).toStrictEqual([here.at('routes/b.js')]);
  });

  it('notices it though all files were looked at since', () => {
    const here = project(files);
    const lint = linterOf(here);
    lint('a.js').load(here.at('b.js'));
    const view = lint('a.js');
    here.write({ 'b.js': 'export const b = 22;' });
    expect(lint('c.js')).not.toBe(view);
  });

  it.each(['index', 'HEAD'])('notices it when Git writes its %s', (name) => {
    const here = project({ ...files, '.git/HEAD': 'ref: refs/heads/main', '.git/index': 'x' });
    const lint = linterOf(here);
    lint('a.js');
    here.write({ 'd.js': importing('./b.js'), [`.git/${name}`]: 'another state' });
    expect(importersOf(here, lint('c.js'), 'b.js')).toStrictEqual(['a.js', 'd.js']);
  });

  it('notices a new linted file, once', () => {
    const here = project(files);
    const lint = linterOf(here);
    const view = lint('a.js');
    expect(lint('d.js')).toBe(view);
    here.write({ 'd.js': importing('./b.js'), 'e.js': importing('./b.js') });
    expect(importersOf(here, lint('d.js'), 'b.js')).toStrictEqual(['a.js', 'd.js', 'e.js']);
  });

  it('does not look at all files for a linted one that is not among them', () => {
    const here = project({ ...files, '.gitignore': 'generated' });
    const lint = linterOf(here);
    const view = lint('a.js');
    here.write({ 'generated/a.js': '', 'node_modules/x/a.js': '', 'd.js': importing('./b.js') });
    expect(lint('c.js', {})).not.toBe(view);
    const next = lint('b.js', {});
    here.write({ 'e.js': importing('./b.js') });
    expect([lint('generated/a.js'), lint('node_modules/x/a.js'), lint('generated/a.vue')].every((other) => other === next)).toBe(true);
  });

  it('notices names that change their meaning', () => {
    const here = project({ ...files, 'package.json': '{"imports":{"#b":"./b.js"}}', 'c.js': importing('#b') });
    const lint = linterOf(here);
    expect(importersOf(here, lint('a.js'), 'b.js')).toStrictEqual(['a.js', 'c.js']);
    here.write({ 'package.json': '{"imports":{"#b":"./other.js"}}' });
    expect(importersOf(here, lint('a.js'), 'b.js')).toStrictEqual(['a.js']);
  });

  it('keeps what did not change', () => {
    const here = project(files);
    const lint = linterOf(here);
    const source = lint('a.js').load(here.at('b.js'));
    here.write({ 'c.js': importing('./b.js') });
    expect(lint('c.js').load(here.at('b.js'))).toBe(source);
  });

  it('keeps the last good imports and text of a broken file', () => {
    const here = project(files);
    const lint = linterOf(here);
    const source = lint('a.js').load(here.at('a.js'));
    here.write({ 'a.js': "import './b.js;\nconst" });
    const broken = lint('a.js');
    expect(importersOf(here, broken, 'b.js')).toStrictEqual(['a.js']);
    expect(broken.load(here.at('a.js'))).toBe(source);
    here.write({ 'a.js': "import './c.js';" });
    expect(importersOf(here, lint('a.js'), 'b.js')).toStrictEqual([]);
  });

  it('does not notice a change that keeps time and size', () => {
    const here = project({ ...files, 'c.js': importing('./x.js') });
    const { atime, mtime } = fs.statSync(here.at('c.js'));
    fs.utimesSync(here.at('c.js'), atime, mtime); // to what utimes can restore
    const lint = linterOf(here);
    const view = lint('a.js');
    here.write({ 'c.js': importing('./b.js') });
    fs.utimesSync(here.at('c.js'), atime, mtime);
    expect(lint('a.js', {})).toBe(view);
    fs.utimesSync(here.at('c.js'), atime, new Date(mtime.getTime() + 1000));
    expect(importersOf(here, lint('a.js', {}), 'b.js')).toStrictEqual(['a.js', 'c.js']);
  });

  it('does not depend on which file was linted before', () => {
    const here = project(files);
    const orders = [
      ['a.js', 'b.js', 'c.js'],
      ['c.js', 'b.js', 'a.js'],
    ];
    const seen = orders.map((order) => {
      const lint = linterOf(here);
      return order.toSorted().map((name) => [name, importersOf(here, lint(name), name), lint(name, {}).rankOf(here.at(name))]);
    });
    expect(seen[0]).toStrictEqual(seen[1]);
  });

  it('is one of several projects', () => {
    const projects = createProjects();
    const many = Array.from({ length: 20 }, (_item, index) => project({ ...files, 'c.js': index % 2 === 0 ? importing('./b.js') : '' }));
    for (let round = 0; round < 2; round += 1) {
      expect(many.map((here) => importersOf(here, linterOf(here, projects)('a.js'), 'b.js').length)).toStrictEqual(many.map((_here, index) => 2 - (index % 2)));
    }
  });
});
