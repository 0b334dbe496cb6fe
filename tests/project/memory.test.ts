import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import type { Facts, Findings } from '../../src/analysis/model.ts';
import type { Memory, Modules, Question } from '../../src/analysis/modules.ts';
import { findCacheFile, findingsBeside } from '../../src/project/cache.ts';
import { saveFindings } from '../../src/project/findings.ts';
import { createProjects } from '../../src/project/project.ts';
import { parseFile } from '../knowledge/parse.ts';
import type { TemporaryProject } from './temporary.ts';
import { temporaryProjects } from './temporary.ts';

const project = temporaryProjects();

const FILES = {
  'package.json': '{}',
  'tsconfig.json': '{ "extends": ["./.made/tsconfig.json", "shared/base"] }',
  'a.js': "import './b.js';",
  'b.js': 'export const b = 1;',
  'c.js': '',
  '.made/tsconfig.json': '{}',
  'node_modules/shared/base.json': '{}',
  'node_modules/@scope/one/index.js': '',
};

const FOUND: Findings = { handlers: [], containers: [], limiters: [], amplifications: [] };

interface Asking {
  readonly build?: string | null;
  readonly cache?: boolean;
  readonly entries?: readonly string[] | null;
  readonly run?: object;
}

/** A linter in a process of its own. */
function linterOf(here: TemporaryProject): (options?: Asking) => Modules {
  const projects = createProjects();
  return ({ build = 'one', cache = true, entries = null, run = {} } = {}) =>
    projects.viewFor(here.root, { run, file: here.at('a.js'), options: { entries, cache }, version: '1.0.0', build });
}

function memoryOf(modules: Modules): Memory {
  if (modules.memory === null) throw new Error('It has no memory.');
  return modules.memory;
}

function questionOf(here: TemporaryProject, changes: Partial<Question> = {}): Question {
  return { path: here.at('a.js'), text: FILES['a.js'], settings: '', ...changes };
}

/** Times that any later change of a file differs from. */
function settle({ at }: TemporaryProject, names: readonly string[]): void {
  for (const name of names) fs.utimesSync(at(name), 1_700_000_000, 1_700_000_000.5);
}

/** A project whose files were written long ago. */
function settledProject(): TemporaryProject {
  const here = project(FILES);
  settle(here, Object.keys(FILES));
  return here;
}

/** What an analysis does that reads the file and the one that it imports. */
function findOut(here: TemporaryProject, modules: Modules, question = questionOf(here)): void {
  modules.text(here.at('a.js'));
  modules.load(here.at('b.js'));
  memoryOf(modules).keep(question, FOUND);
}

function findingsFile(here: TemporaryProject): string {
  return findingsBeside(findCacheFile(here.root, '1.0.0') ?? '');
}

/** What another process knows of a file, when one has found out something and `change` has happened since. */
function recallLater(here: TemporaryProject, change: () => void = () => {}, options: Asking = {}): Findings | null | undefined {
  findOut(here, linterOf(here)());
  saveFindings();
  change();
  return memoryOf(linterOf(here)(options)).recall(questionOf(here));
}

describe('what was found', () => {
  it('is known as long as nothing changes that was asked for', () => {
    const here = project(FILES);
    const lint = linterOf(here);
    findOut(here, lint());
    expect(memoryOf(lint()).recall(questionOf(here))).toBe(FOUND);
    here.write({ 'c.js': '// edited' });
    expect(memoryOf(lint()).recall(questionOf(here))).toBe(FOUND);
    here.write({ 'b.js': 'export const b = 22;' });
    expect(memoryOf(lint()).recall(questionOf(here))).toBeUndefined();
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['imports another file', { 'c.js': "import './a.js';" }],
    ['is new', { 'd.js': '' }],
    ['decides what names mean', { 'package.json': '{"name":"app"}' }],
  ])('is not known when a file %s', (_what, changes) => {
    const here = project(FILES);
    const lint = linterOf(here);
    findOut(here, lint());
    here.write(changes);
    expect(memoryOf(lint()).recall(questionOf(here))).toBeUndefined();
  });

  it('is that of one text, under the same settings and starts', () => {
    const here = project(FILES);
    const lint = linterOf(here);
    const run = {};
    findOut(here, lint({ run }));
    const recall = (changes: Partial<Question>, entries: Asking['entries'] = null): unknown => memoryOf(lint({ run, entries })).recall(questionOf(here, changes));
    expect([recall({ text: 'typed' }), recall({ settings: '{}' }), recall({ path: here.at('b.js') }), recall({}, ['b.js'])]).toStrictEqual([undefined, undefined, undefined, undefined]);
    expect(recall({})).toBe(FOUND);
  });

  it('may be nothing', () => {
    const here = project(FILES);
    const memory = memoryOf(linterOf(here)());
    memory.keep(questionOf(here), null);
    expect(memory.recall(questionOf(here))).toBeNull();
  });

  it('is forgotten for files that were not linted for long', () => {
    const here = project(FILES);
    const memory = memoryOf(linterOf(here)({ cache: false }));
    const questions = Array.from({ length: 65 }, (_item, index) => questionOf(here, { path: here.at(`f${index}.js`) }));
    for (const question of questions) memory.keep(question, FOUND);
    expect(questions.map((question) => memory.recall(question) === FOUND)).toStrictEqual(questions.map((_question, index) => index > 0));
  });
});

describe('facts', () => {
  const files = {
    'package.json': '{"name":"app","dependencies":{"express":"5"}}',
    'node_modules/.keep': '',
    'a.ts': "import express from 'express';\nimport { routes } from './b.js';\nconst app = express();\napp.use('/b', routes);\napp.listen(1);\n",
    'b.ts': "import { Router } from 'express';\nexport const routes = Router();\nroutes.get('/c', (req, res) => res.send('x'.repeat(req.query.n)));\n",
  };
  const fails = (): never => {
    throw new Error('It is asked for nothing.');
  };
  const factsOf = (here: TemporaryProject, modules: Modules, text = files['b.ts']): Facts | null => getFacts(parseFile(here.at('b.ts'), text, 'espree'), null, modules, fails);

  it('are known to the next process without a look into another file, and are those that would be found', () => {
    const here = project(files);
    settle(here, Object.keys(files));
    const first = factsOf(here, linterOf(here)());
    saveFindings();
    const later = { ...linterOf(here)(), load: fails, text: fails, importersOf: fails };
    expect(first?.handlers).toMatchObject([{ fullPaths: ['/b/c'], verdict: { kind: 'unguarded' } }]);
    expect(first?.amplifications).toHaveLength(1);
    expect(factsOf(here, later)).toStrictEqual(first);
    expect(() => factsOf(here, later, `${files['b.ts']}// typed`)).toThrow('It is asked for nothing.');
  });

  it('are found again when the file that mounts a router was edited', () => {
    const here = project(files);
    const lint = linterOf(here);
    const verdict = (): unknown => factsOf(here, lint())?.handlers.map(({ fullPaths }) => fullPaths);
    expect([verdict(), verdict()]).toStrictEqual([[['/b/c']], [['/b/c']]]);
    here.write({ 'a.ts': files['a.ts'].replace("'/b'", "'/d'") });
    expect(verdict()).toStrictEqual([['/d/c']]);
  });
});

describe('what another process has found', () => {
  it('is known when nothing has changed', () => {
    const here = settledProject();
    expect(recallLater(here)).toStrictEqual(FOUND);
    expect(fs.readdirSync(path.dirname(findingsFile(here)))).toHaveLength(2);
  });

  it('is known though a file has changed that was not asked for', () => {
    const here = settledProject();
    expect(recallLater(here, () => here.write({ 'c.js': '// edited' }))).toStrictEqual(FOUND);
  });

  it.each<readonly [string, (here: TemporaryProject) => void]>([
    ['the file', (here) => here.write({ 'a.js': `${FILES['a.js']} // edited` })],
    ['a file that was asked for', (here) => here.write({ 'b.js': 'export const b = 22;' })],
    ['what another file imports', (here) => here.write({ 'c.js': "import './b.js';" })],
    ['the set of files', (here) => here.write({ 'd/e.js': '' })],
    ['a configuration', (here) => here.write({ 'package.json': '{"type":"module"}' })],
    ['the workspaces', (here) => here.write({ 'pnpm-workspace.yaml': '' })],
    ['the packages', (here) => here.write({ 'node_modules/new/index.js': '' })],
    ['the packages of a scope', (here) => here.write({ 'node_modules/@scope/two/index.js': '' })],
    ['the packages of a folder', (here) => here.write({ 'apps/node_modules/new/index.js': '' })],
    ['what a configuration extends', (here) => here.write({ '.made/tsconfig.json': '{"compilerOptions":{}}' })],
    ['what a configuration extends in a package', (here) => here.write({ 'node_modules/shared/base.json': '{"compilerOptions":{}}' })],
    ['the findings', (here) => fs.writeFileSync(findingsFile(here), fs.readFileSync(findingsFile(here), 'utf8').replace('"handlers":[]', '"handlers":[1]'))],
    ['the length of the findings', (here) => fs.truncateSync(findingsFile(here), fs.statSync(findingsFile(here)).size - 3)],
  ])('is not known when %s changed', (_what, change) => {
    const here = settledProject();
    here.write({ 'apps/a.txt': '' });
    expect(recallLater(here, () => change(here))).toBeUndefined();
  });

  it('is not known to another build, or where nothing is to be kept', () => {
    const here = settledProject();
    expect(recallLater(here, undefined, { build: 'two' })).toBeUndefined();
    expect(recallLater(here, undefined, { build: null })).toBeUndefined();
    expect(recallLater(here, undefined, { cache: false })).toBeUndefined();
    expect(recallLater(here, undefined, { entries: ['b.js'] })).toBeUndefined();
    expect(recallLater(here)).toStrictEqual(FOUND);
  });

  it('is not kept of a text that is not saved, nor of files that may be written again at the same time', () => {
    const unsaved = settledProject();
    findOut(unsaved, linterOf(unsaved)(), questionOf(unsaved, { text: 'typed' }));
    const at = Math.floor(Date.now() / 1000);
    vi.spyOn(Date, 'now').mockReturnValue((at + 1) * 1000);
    const fresh = settledProject();
    fs.utimesSync(fresh.at('b.js'), at, at + 0.99);
    findOut(fresh, linterOf(fresh)());
    const coarse = settledProject();
    fs.utimesSync(coarse.at('b.js'), at, at);
    findOut(coarse, linterOf(coarse)());
    vi.restoreAllMocks();
    saveFindings();
    expect([unsaved, fresh, coarse].map((here) => fs.existsSync(findingsFile(here)))).toStrictEqual([false, false, false]);
  });

  it('is not kept where a configuration extends what cannot be found', () => {
    const here = settledProject();
    here.write({ 'node_modules/shared/package.json': '{"exports":{"./base":"./other.json"}}' });
    here.remove('node_modules/shared/base.json');
    expect(recallLater(here)).toBeUndefined();
  });

  it('is not kept when the packages have changed meanwhile', () => {
    const here = settledProject();
    findOut(here, linterOf(here)());
    here.write({ 'node_modules/new/index.js': '' });
    saveFindings();
    expect(fs.existsSync(findingsFile(here))).toBe(false);
  });

  it('is not kept of a state that is over', () => {
    const here = settledProject();
    const lint = linterOf(here);
    findOut(here, lint());
    here.write({ 'd.js': '' });
    lint();
    saveFindings();
    expect(fs.existsSync(findingsFile(here))).toBe(false);
  });

  it('stands beside what others have found, the last of each file', () => {
    const here = settledProject();
    const ask = (name: string, text: string, settings = ''): Question => ({ path: here.at(name), text, settings });
    const find = (question: Question): void => {
      const modules = linterOf(here)();
      modules.text(question.path);
      memoryOf(modules).keep(question, FOUND);
      saveFindings();
    };
    const questions = [ask('a.js', FILES['a.js']), ask('b.js', FILES['b.js']), ask('b.js', FILES['b.js'], '{}')];
    for (const question of questions) find(question);
    const memory = memoryOf(linterOf(here)());
    expect(questions.map((question) => memory.recall(question) !== undefined)).toStrictEqual([true, false, true]);
  });

  it('rests on all that was asked for before it, and on nothing that was asked for later', () => {
    const here = settledProject();
    const ask = (name: string): Question => ({ path: here.at(name), text: FILES[name as 'a.js'], settings: '' });
    const names = ['c.js', 'a.js', 'b.js'];
    const modules = linterOf(here)();
    for (const name of names) {
      modules.text(here.at(name));
      memoryOf(modules).keep(ask(name), FOUND);
    }
    saveFindings();
    const known = (): boolean[] => {
      const memory = memoryOf(linterOf(here)());
      return names.map((name) => memory.recall(ask(name)) !== undefined);
    };
    expect(known()).toStrictEqual([true, true, true]);
    here.write({ 'a.js': `${FILES['a.js']} // edited` });
    expect(known()).toStrictEqual([true, false, false]);
  });

  it('is asked for by whoever recalls it', () => {
    const here = settledProject();
    expect(recallLater(here)).toStrictEqual(FOUND);
    const modules = linterOf(here)();
    memoryOf(modules).recall(questionOf(here));
    modules.text(here.at('c.js'));
    memoryOf(modules).keep({ path: here.at('c.js'), text: '', settings: '' }, FOUND);
    saveFindings();
    here.write({ 'b.js': 'export const b = 22;' });
    expect(memoryOf(linterOf(here)()).recall({ path: here.at('c.js'), text: '', settings: '' })).toBeUndefined();
  });

  it('changes with the files that it was found from', () => {
    const here = settledProject();
    expect(recallLater(here)).toStrictEqual(FOUND);
    const lint = linterOf(here);
    expect(memoryOf(lint()).recall(questionOf(here))).toStrictEqual(FOUND);
    here.write({ 'b.js': 'export const b = 22;' });
    expect(memoryOf(lint()).recall(questionOf(here))).toBeUndefined();
  });
});
