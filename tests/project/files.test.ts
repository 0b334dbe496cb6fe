import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isWanted } from '../../src/project/debug.ts';
import { isNew, isSource, isTest, listFiles } from '../../src/project/files.ts';
import type { KnownRules } from '../../src/project/ignored.ts';
import type { TemporaryProject } from './temporary.ts';
import { namesIn, temporaryProjects } from './temporary.ts';

const project = temporaryProjects();

afterEach(() => vi.restoreAllMocks());

function namesOf({ root }: TemporaryProject, known: KnownRules = new Map()): string[] {
  return namesIn(root, listFiles(root, known).files);
}

/** Empty files. */
function files(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** @param time in ms */
function setTime(location: string, time: number): void {
  fs.utimesSync(location, time / 1000, time / 1000);
}

describe('source files', () => {
  it.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.ts', 'a.mts', 'a.cts', 'a.tsx', 'a.d.js', 'min.js', 'a.min.ts'])('%s is one', (name) => {
    expect(isSource(name)).toBe(true);
  });

  it.each(['a.d.ts', 'a.d.mts', 'a.d.cts', 'a.min.js', 'a.min.mjs', 'a.json', 'a.vue', 'a.mjsx', 'ajs', 'a.js.map'])('%s is none', (name) => {
    expect(isSource(name)).toBe(false);
  });
});

describe('test files', () => {
  it.each(['a.test.ts', 'src/a.spec.js', 'a.stories.tsx', '__tests__/a.js', 'src/__mocks__/a.js', 'test/a.js', 'src/tests/a.js', 'e2e/a.ts', 'cypress/b/a.ts', 'tests/app/api/route.ts', 'pages/api/test/__tests__/a.js', 'app/tests/helper.ts'])(
    '%s is one',
    (name) => {
      expect(isTest(name)).toBe(true);
    },
  );

  it.each(['test.js', 'latest/a.js', 'src/tested/a.js', 'contest.ts', 'a.testing.ts', 'spec/a.js', 'tests.ts', 'src/app/api/test/route.ts', 'app/api/fixtures/[season]/route.js', 'src/routes/e2e/+server.js', 'pages/api/tests/a.js'])('%s is none', (name) => {
    expect(isTest(name)).toBe(false);
  });
});

describe('the files below a root', () => {
  it('are the source files of all folders but those of dependencies, dot folders and output', () => {
    const here = project(
      files(
        'package.json',
        'a.js',
        'b.txt',
        'src/b.ts',
        'src/b.d.ts',
        'public/c.js',
        'lib/d.js',
        'node_modules/x/index.js',
        'src/node_modules/y.js',
        '.next/e.js',
        'src/.cache/f.js',
      ),
    );
    expect(namesOf(here)).toStrictEqual(['a.js', 'lib/d.js', 'public/c.js', 'src/b.ts']);
  });

  it('lie in a folder named like output unless it is one of a package', () => {
    const here = project(
      files(
        'package.json',
        'dist/a.js',
        'build/a.js',
        'out/a.js',
        'coverage/a.js',
        'vendor/a.js',
        'src/build/b.js',
        'src/vendor/c.js',
        'packages/a/package.json',
        'packages/a/dist/d.js',
      ),
    );
    expect(namesOf(here)).toStrictEqual(['src/build/b.js', 'src/vendor/c.js']);
  });

  it('are not those that .gitignore files name', () => {
    const here = project({
      ...files('a.js', 'b.gen.js', 'keep.gen.js', 'lib/c.js', 'src/lib/d.js', 'src/e.js', 'src/f.js', 'src/deep/f.js', 'Lib.js'),
      '.gitignore': '# built\n/lib\n*.gen.js\n!keep.gen.js\n',
      'src/.gitignore': 'f.js\r\n',
    });
    expect(namesOf(here)).toStrictEqual(['Lib.js', 'a.js', 'keep.gen.js', 'src/e.js', 'src/lib/d.js']);
  });

  it('may be named again by an inner .gitignore file', () => {
    const here = project({
      ...files('a.gen.js', 'src/a.gen.js', 'out-of/b.gen.js'),
      '.gitignore': '*.gen.js\nout-of/\n',
      'src/.gitignore': '!a.gen.js\n',
      'out-of/.gitignore': '!b.gen.js',
    });
    expect(namesOf(here)).toStrictEqual(['src/a.gen.js']);
  });

  it.each([
    ['.env*', 'a.js b.js'],
    ['a*', 'b.js'],
    ['*.js', ''],
    ['[ab].js', ''],
    ['*', ''],
    ['?.js', ''],
    ['\\a.js', 'b.js'],
    ['a.js   ', 'b.js'],
    ['**/a.js', 'b.js'],
    ['a.js/', 'a.js b.js'],
    ['/b.js', 'a.js'],
    ['A.js', 'a.js b.js'],
    ['x'.repeat(100_000), 'a.js b.js'],
  ])('are matched as Git does: %j', (pattern, left) => {
    expect(namesOf(project({ ...files('a.js', 'b.js'), '.gitignore': pattern })).join(' ')).toBe(left);
  });

  it.each([
    ['src/a.js', 'src/b.js src/deep/a.js'],
    ['/src/deep', 'src/a.js src/b.js'],
    ['src/deep/', 'src/a.js src/b.js'],
    ['src/a.js/', 'src/a.js src/b.js src/deep/a.js'],
    ['src/*.js\n!src/a.js', 'src/a.js src/deep/a.js'],
    ['src/a.js\n!src/*.js', 'src/a.js src/b.js src/deep/a.js'],
    ['src/deep/a.js\n!/src/deep/*', 'src/a.js src/b.js src/deep/a.js'],
    ['!src/deep/a.js\ndeep', 'src/a.js src/b.js'],
    ['src/./a.js', 'src/a.js src/b.js src/deep/a.js'],
    ['deep/a.js', 'src/a.js src/b.js src/deep/a.js'],
    ['Src/a.js', 'src/a.js src/b.js src/deep/a.js'],
  ])('are matched by paths as Git does: %j', (patterns, left) => {
    expect(namesOf(project({ ...files('src/a.js', 'src/b.js', 'src/deep/a.js'), '.gitignore': patterns })).join(' ')).toBe(left);
  });

  it('obey the .gitignore files above, up to the working tree', () => {
    const repo = project({ ...files('.git/HEAD', 'app/a.js', 'app/b.gen.js', 'app/c.js'), '.gitignore': '*.gen.js\n/app/c.js\n' });
    expect(namesIn(repo.at('app'), listFiles(repo.at('app'), new Map()).files)).toStrictEqual(['a.js']);
  });

  it('are there although the root is ignored as a whole', () => {
    const repo = project({ ...files('.git/HEAD', 'tmp/app/a.js', 'tmp/app/b.gen.js'), '.gitignore': 'tmp\n*.gen.js\n' });
    expect(namesIn(repo.at('tmp/app'), listFiles(repo.at('tmp/app'), new Map()).files)).toStrictEqual(['a.js', 'b.gen.js']);
  });

  it('follow a .gitignore file that changes', () => {
    const here = project({ ...files('a.js', 'b.js'), '.gitignore': 'a.js' });
    const known: KnownRules = new Map();
    expect(namesOf(here, known)).toStrictEqual(['b.js']);
    here.write({ '.gitignore': 'b.js # no comment\nb.js' });
    expect(namesOf(here, known)).toStrictEqual(['a.js']);
    here.remove('.gitignore');
    expect(namesOf(here, known)).toStrictEqual(['a.js', 'b.js']);
  });

  it('are not reached through symbolic links', () => {
    const outside = project(files('secret.js', 'folder/a.js'));
    const here = project(files('a.js', 'real/b.js'));
    fs.symlinkSync(outside.at('secret.js'), here.at('linked.js'));
    fs.symlinkSync(outside.at('folder'), here.at('folder'), 'junction');
    fs.symlinkSync(here.root, here.at('loop'), 'junction');
    fs.symlinkSync(here.at('nowhere'), here.at('broken.js'));
    expect(namesOf(here)).toStrictEqual(['a.js', 'real/b.js']);
  });

  it('are not decided by configurations behind symbolic links', () => {
    const outside = project({ 'package.json': '{}', ignored: 'a.js' });
    const here = project(files('a.js', 'dist/b.js'));
    fs.symlinkSync(outside.at('ignored'), here.at('.gitignore'));
    fs.symlinkSync(outside.at('package.json'), here.at('package.json'));
    expect(namesOf(here)).toStrictEqual(['a.js', 'dist/b.js']);
    expect(listFiles(here.root, new Map()).configs.size).toBe(0);
  });

  it('do not lie deeper than thirty levels', () => {
    const here = project(files(`${'d/'.repeat(29)}a.js`, `${'d/'.repeat(30)}b.js`));
    const debug = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.stubEnv('DEBUG', 'asymmetric-dos');
    expect(namesOf(here)).toStrictEqual([`${'d/'.repeat(29)}a.js`]);
    vi.unstubAllEnvs();
    expect(debug.mock.calls.map(String).join('')).toMatch(/^asymmetric-dos passes over .*, which lies too deep\.$/m);
  });

  it('are none where there is no folder', () => {
    expect(listFiles(project({}).at('nowhere'), new Map()).files).toStrictEqual([]);
  });

  it('come with the configurations beside them', () => {
    const { root } = project(
      files('package.json', 'tsconfig.json', 'tsconfig.base.json', 'a/jsconfig.json', 'a/package.json', 'a/other.json', 'node_modules/x/package.json'),
    );
    expect(namesIn(root, listFiles(root, new Map()).configs.keys())).toStrictEqual([
      'a/jsconfig.json',
      'a/package.json',
      'package.json',
      'tsconfig.base.json',
      'tsconfig.json',
    ]);
  });
});

describe('a later listing', () => {
  function replace({ remove }: TemporaryProject, name: string, make: () => void): void {
    remove(name);
    make();
  }

  const some = { ...files('package.json', 'a.js', 'src/b.js', 'src/deep/c.js', 'src/d.gen.js', 'dist/e.js', 'tool'), '.gitignore': '*.gen.js\ndist' };

  it('is the same list when nothing has changed', () => {
    const here = project(some);
    const known: KnownRules = new Map();
    const before = listFiles(here.root, known);
    const after = listFiles(here.root, known, before);
    expect(after.files).toBe(before.files);
    expect(after).toStrictEqual(before);
  });

  const changes: readonly (readonly [what: string, change: (here: TemporaryProject) => void])[] = [
    ['a file came', ({ write }) => write({ 'src/deep/new.js': '' })],
    ['a file went', ({ remove }) => remove('src/deep/c.js')],
    ['a folder came', ({ write }) => write({ 'src/new/deep/a.js': '', 'src/new/b.js': '' })],
    ['a folder went', ({ remove }) => remove('src/deep')],
    ['a folder was renamed', ({ at }) => fs.renameSync(at('src/deep'), at('src/flat'))],
    ['a file became a folder', (here) => replace(here, 'tool', () => here.write({ 'tool/a.js': '' }))],
    ['a folder became a link', (here) => replace(here, 'src/deep', () => fs.symlinkSync(here.at('dist'), here.at('src/deep'), 'junction'))],
    ['a link became a folder', (here) => replace(here, 'link', () => here.write({ 'link/a.js': '' }))],
    ['other files are ignored', ({ write }) => write({ '.gitignore': 'src/deep' })],
    ['nothing is ignored', ({ remove }) => remove('.gitignore')],
    ['more is ignored below', ({ write }) => write({ 'src/.gitignore': 'b.js' })],
    ['a folder became a package', ({ write }) => write({ 'src/package.json': '{}', 'src/out/a.js': '' })],
    ['a configuration was edited', ({ write }) => write({ 'package.json': '{"name":"app"}' })],
  ];

  it.each(changes.flatMap(([what, change]) => (['just now', 'long ago'] as const).map((when) => ({ what, when, change }))))('is what a first one would be when $what in folders of $when', ({ when, change }) => {
    const here = project(some);
    fs.symlinkSync(here.at('dist'), here.at('link'), 'junction');
    if (when === 'long ago') for (const folder of ['', 'src', 'src/deep', 'dist']) setTime(here.at(folder), Date.now() - 60_000);
    const known: KnownRules = new Map();
    const before = listFiles(here.root, known);
    change(here);
    const after = listFiles(here.root, known, before);
    const first = listFiles(here.root, new Map());
    expect([after.files, [...after.folders.keys()].sort(), [...after.skipped].sort(), after.configs]).toStrictEqual([
      first.files,
      [...first.folders.keys()].sort(),
      [...first.skipped].sort(),
      first.configs,
    ]);
    expect(after.files === before.files && after.configs.size === before.configs.size && [...after.configs].every(([name, stamp]) => before.configs.get(name) === stamp)).toBe(false);
  });

  it('tells what came into a folder at the time that it had', () => {
    const here = project(some);
    const time = Date.now() + 60_000; // later than any look at it here
    setTime(here.at('src'), time);
    const known: KnownRules = new Map();
    const before = listFiles(here.root, known);
    here.write({ 'src/new.js': '' });
    setTime(here.at('src'), time);
    expect(listFiles(here.root, known, before).files).toContain(here.at('src/new.js'));
  });

  it('reads again only the folders in which something has changed', () => {
    const here = project(some);
    const known: KnownRules = new Map();
    const before = listFiles(here.root, known);
    here.write({ 'src/new.js': '' });
    const after = listFiles(here.root, known, before);
    const same = [...after.folders].filter(([name, folder]) => before.folders.get(name) === folder).map(([name]) => name);
    expect(namesIn(here.root, same)).toStrictEqual(['', 'src/deep']);
  });
});

describe('a file that is not among them', () => {
  it('is new unless it lies in a folder that was passed over', () => {
    const { root, at } = project({ ...files('package.json', 'src/a.js', 'dist/a.js', 'lib/a.js', 'src/b.gen.js'), '.gitignore': '/lib\n*.gen.js' });
    const listing = listFiles(root, new Map());
    expect(['src/new.js', 'new/folder/a.js', 'src/new/b.js'].map((name) => isNew(listing, at(name)))).toStrictEqual([true, true, true]);
    expect(['dist/new.js', 'lib/new/a.js', 'src/b.gen.js'].map((name) => isNew(listing, at(name)))).toStrictEqual([false, false, false]);
    expect(isNew(listing, path.join(path.dirname(root), 'a.js'))).toBe(false);
  });
});

describe('the debug output', () => {
  it.each(['asymmetric-dos', '*', 'eslint:*,asymmetric-dos', 'eslint asymmetric-dos', 'asymmetric-*', 'asymmetric-dos:*', '*,-eslint'])(
    'is wanted by %j',
    (names) => {
      expect(isWanted(names)).toBe(true);
    },
  );

  it.each([undefined, '', 'eslint:*', 'asymmetric', 'asymmetric-dos:cache', '*,-asymmetric-dos', '*,-asymmetric*'])('is not wanted by %j', (names) => {
    expect(isWanted(names)).toBe(false);
  });
});
