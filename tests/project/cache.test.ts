import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Modules } from '../../src/analysis/modules.ts';
import { findCacheFile, readCache, writeCache } from '../../src/project/cache.ts';
import { createProjects } from '../../src/project/project.ts';
import { root as packageRoot } from '../setup/paths.ts';
import type { TemporaryProject } from './temporary.ts';
import { namesIn, temporaryProjects } from './temporary.ts';

const project = temporaryProjects();

const VERSION = '1.0.0';

const FILES = { 'package.json': '{}', 'a.js': "import './b.js';", 'b.js': '', 'node_modules/.keep': '' };

/** What a process of its own sees, whose cache is at hand. */
function viewIn(here: TemporaryProject, { cache = true, version = VERSION } = {}): Modules {
  return createProjects().viewFor(here.root, { run: {}, file: here.at('a.js'), options: { entries: null, cache }, version, build: null });
}

function importersOf(here: TemporaryProject, name: string, options: Parameters<typeof viewIn>[1] = {}): string[] {
  return namesIn(here.root, viewIn(here, options).importersOf(here.at(name)));
}

function cacheFile(here: TemporaryProject, version = VERSION): string {
  return findCacheFile(here.root, version) ?? '';
}

/** Changes what is kept, so that it shows where an answer comes from. */
function rewrite(here: TemporaryProject, change: (content: { format: unknown; version: unknown; files: Record<string, unknown> }) => unknown): void {
  const content = JSON.parse(fs.readFileSync(cacheFile(here), 'utf8')) as Parameters<typeof change>[0];
  fs.writeFileSync(cacheFile(here), JSON.stringify(change(content)));
}

describe('the place of the cache', () => {
  it('is in the nearest node_modules', () => {
    const here = project({ 'node_modules/.keep': '', 'apps/web/package.json': '{}', 'apps/api/node_modules/.keep': '' });
    expect(path.dirname(findCacheFile(here.root, VERSION) ?? '')).toBe(here.at('node_modules/.cache/eslint-plugin-asymmetric-dos'));
    expect(path.dirname(findCacheFile(here.at('apps/web'), VERSION) ?? '')).toBe(here.at('node_modules/.cache/eslint-plugin-asymmetric-dos'));
    expect(path.dirname(findCacheFile(here.at('apps/api'), VERSION) ?? '')).toBe(here.at('apps/api/node_modules/.cache/eslint-plugin-asymmetric-dos'));
  });

  it('differs by version and root', () => {
    const here = project({ 'node_modules/.keep': '', 'a/package.json': '{}' });
    const files = [findCacheFile(here.root, '1.0.0'), findCacheFile(here.root, '1.0.1'), findCacheFile(here.at('a'), '1.0.0')];
    expect(new Set(files).size).toBe(3);
    for (const file of files) expect(path.basename(file ?? '')).toMatch(/^index-[\da-f]{16}\.json$/);
  });

  it('is nowhere without node_modules, which is not made', () => {
    const here = project({ '.git/HEAD': '', 'package.json': '{}', 'a.js': "import './b.js';", 'b.js': '' });
    expect(findCacheFile(here.root, VERSION)).toBeNull();
    expect(importersOf(here, 'b.js')).toStrictEqual(['a.js']);
    expect(fs.readdirSync(here.root).sort()).toStrictEqual(['.git', 'a.js', 'b.js', 'package.json']);
  });
});

describe('the cache', () => {
  it('holds the imports of each file by its name, and no text', () => {
    const here = project({ ...FILES, 'src/c.ts': "import '../b.js'; const secret = 1; require('./parts/' + name);" });
    importersOf(here, 'b.js');
    const text = fs.readFileSync(cacheFile(here), 'utf8');
    const row = (name: string, ...imports: unknown[]): unknown[] => [fs.statSync(here.at(name)).mtimeMs, fs.statSync(here.at(name)).size, ...imports];
    expect(JSON.parse(text)).toStrictEqual({
      format: 2,
      version: VERSION,
      files: { 'a.js': row('a.js', ['./b.js'], []), 'b.js': row('b.js', [], []), 'src/c.ts': row('src/c.ts', ['../b.js'], ['./parts']) },
    });
    expect(text).not.toContain(here.root);
  });

  it('saves another process from reading what did not change', () => {
    const here = project(FILES);
    importersOf(here, 'b.js');
    rewrite(here, ({ files, ...rest }) => ({ ...rest, files: { ...files, 'a.js': [...(files['a.js'] as unknown[]).slice(0, 2), [], []] } }));
    expect(importersOf(here, 'b.js')).toStrictEqual([]);
    here.write({ 'a.js': "import './b.js'; // edited" });
    expect(importersOf(here, 'b.js')).toStrictEqual(['a.js']);
  });

  it('is neither read nor written when it is not wanted', () => {
    const here = project(FILES);
    expect(importersOf(here, 'b.js', { cache: false })).toStrictEqual(['a.js']);
    expect(fs.existsSync(cacheFile(here))).toBe(false);
    importersOf(here, 'b.js');
    rewrite(here, (content) => ({ ...content, files: { ...content.files, 'a.js': [...(content.files['a.js'] as unknown[]).slice(0, 2), [], []] } }));
    expect(importersOf(here, 'b.js', { cache: false })).toStrictEqual(['a.js']);
  });

  it('is written again when many files have changed, and not for a few', () => {
    const here = project({ ...FILES, ...Object.fromEntries(Array.from({ length: 20 }, (_item, index) => [`many/f${index}.js`, ''])) });
    importersOf(here, 'b.js');
    const before = fs.readFileSync(cacheFile(here), 'utf8');
    here.write({ 'many/f0.js': '// 1' });
    importersOf(here, 'b.js');
    expect(fs.readFileSync(cacheFile(here), 'utf8')).toBe(before);
    for (let index = 0; index < 20; index += 1) here.write({ [`many/f${index}.js`]: "import '../b.js';" });
    importersOf(here, 'b.js');
    expect(readCache(cacheFile(here), here.root, VERSION)?.get(here.at('many/f0.js'))?.specifiers).toStrictEqual(['../b.js']);
  });

  it.each([
    ['empty', () => ''],
    ['truncated', (text: string) => text.slice(0, -10)],
    ['no JSON', () => '\0\0\0'],
    ['a list', () => '[]'],
    ['null', () => 'null'],
    ['of another format', (text: string) => text.replace('"format":2', '"format":0')],
    ['of another version', (text: string) => text.replace('"version":"1.0.0"', '"version":"0.9.0"')],
    ['without files', () => '{"format":2,"version":"1.0.0"}'],
    ['with rows of another shape', (text: string) => text.replace('["./b.js"]', '"./b.js"')],
    ['with a row too short', (text: string) => text.replace(',["./b.js"],[]]', ']')],
    ['with items of another type', (text: string) => text.replace('["./b.js"]', '[{}]')],
    ['with a time that is none', (text: string) => text.replace(/"a\.js":\[[\d.]+/, '"a.js":[null')],
    ['with a size that is none', (text: string) => text.replace(/("a\.js":\[[\d.]+),\d+/, '$1,"16"')],
  ])('is made anew when it is %s', (_what, change) => {
    const here = project(FILES);
    importersOf(here, 'b.js');
    const good = fs.readFileSync(cacheFile(here), 'utf8');
    const bad = change(good);
    expect(bad).not.toBe(good);
    fs.writeFileSync(cacheFile(here), bad);
    expect(readCache(cacheFile(here), here.root, VERSION)).toBeNull();
    expect(importersOf(here, 'b.js')).toStrictEqual(['a.js']);
    expect(fs.readFileSync(cacheFile(here), 'utf8')).toBe(good);
  });

  it('gives no file that lies outside of the root, or is no source file', () => {
    const here = project(FILES);
    importersOf(here, 'b.js');
    const row = [1, 1, [], []];
    const names = ['../out.js', '/etc/a.js', 'C:/a.js', 'C:\\a.js', 'x/../../a.js', 'x//a.js', './a.js', 'x/.', 'a.json', '', '..\\a.js', '__proto__', 'x/..'];
    rewrite(here, (content) => ({ ...content, files: { ...content.files, ...Object.fromEntries(names.map((name) => [name, row])), 'gone.js': row } }));
    expect(namesIn(here.root, viewIn(here).filesBelow(path.dirname(here.root)))).toStrictEqual(['a.js', 'b.js']);
    expect(importersOf(here, 'b.js')).toStrictEqual(['a.js']);
  });

  it('may be missing where it cannot be written', () => {
    const here = project({ ...FILES, 'node_modules/.cache': 'a file' });
    expect(importersOf(here, 'b.js')).toStrictEqual(['a.js']);
    expect(fs.readdirSync(here.at('node_modules')).sort()).toStrictEqual(['.cache', '.keep']);
  });

  it('is whole whenever it is read while several processes write it', async () => {
    const here = project(FILES);
    importersOf(here, 'b.js');
    const file = cacheFile(here);
    const script = `
      import { writeCache } from ${JSON.stringify(pathToFileURL(path.join(packageRoot, 'src/project/cache.ts')).href)};
      const entries = Array.from({ length: 2000 }, (_item, index) => ({ name: 'f' + index + '.js', mtimeMs: 1, size: 1, specifiers: ['./' + process.argv[1]], folders: [] }));
      for (let round = 0; round < 40; round += 1) writeCache(${JSON.stringify(file)}, '${VERSION}', entries);`;
    const run = promisify(execFile);
    const writers = ['one', 'two', 'three'].map((name) =>
      run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script, name], { cwd: packageRoot }),
    );
    const state = { isDone: false };
    const all = Promise.all(writers).finally(() => (state.isDone = true));
    const seen = new Set<number | undefined>();
    while (!state.isDone) {
      seen.add(readCache(file, here.root, VERSION)?.size);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await all;
    expect([...seen].every((size) => size === 2 || size === 2000)).toBe(true);
    const specifiers = new Set(Array.from(readCache(file, here.root, VERSION)?.values() ?? [], (entry) => entry.specifiers.join()));
    expect(specifiers.size).toBe(1);
    expect(fs.readdirSync(path.dirname(file))).toStrictEqual([path.basename(file)]);
  });

  it('leaves no draft behind when it cannot be put in place', () => {
    const here = project({ ...FILES, 'node_modules/.cache/eslint-plugin-asymmetric-dos/taken.json/x': '' });
    const folder = here.at('node_modules/.cache/eslint-plugin-asymmetric-dos');
    writeCache(path.join(folder, 'taken.json'), VERSION, []);
    expect(fs.readdirSync(folder)).toStrictEqual(['taken.json']);
  });
});
