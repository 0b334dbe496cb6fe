import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../src/project/exports-field.ts';
import { listFiles } from '../../src/project/files.ts';
import { indexFiles } from '../../src/project/probe.ts';
import { createResolver } from '../../src/project/resolve.ts';
import type { TemporaryProject } from './temporary.ts';
import { temporaryProjects } from './temporary.ts';

const project = temporaryProjects();

/** Resolves names; the answer is a name too. */
function resolverOf({ root, at }: TemporaryProject): (specifier: string, from: string) => string | null {
  const { files, configs } = listFiles(root, new Map());
  const resolve = createResolver(root, indexFiles(files), [...configs.keys()]);
  return (specifier, from) => {
    const found = resolve(specifier, at(from));
    return found === null ? null : path.relative(root, found).replaceAll(path.sep, '/');
  };
}

/** Empty files. */
function files(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '']));
}

describe('a relative import', () => {
  const resolve = resolverOf(
    project({
      ...files(
        'a.js',
        'both.js',
        'both.ts',
        'src/b.ts',
        'src/c.tsx',
        'src/d.mts',
        'src/e.cts',
        'src/f.jsx',
        'src/users.routes.ts',
        'src/users/index.ts',
        'src/users.js',
        'src/g/index.js',
      ),
      ...files('src/index.ts', 'x.js/index.js', 'data.json', 'style.css', 'main/lib/start.js', 'main/index.js', 'a.test.js'),
      'main/package.json': '{"main":"lib/start"}',
    }),
  );

  it.each([
    ['./a.js', 'b.js', 'a.js'],
    ['./a', 'b.js', 'a.js'],
    ['../a', 'src/b.ts', 'a.js'],
    ['./src/b.js', 'a.js', 'src/b.ts'],
    ['./c.js', 'src/b.ts', 'src/c.tsx'],
    ['./c.jsx', 'src/b.ts', 'src/c.tsx'],
    ['./d.mjs', 'src/b.ts', 'src/d.mts'],
    ['./e.cjs', 'src/b.ts', 'src/e.cts'],
    ['./f', 'src/b.ts', 'src/f.jsx'],
    ['./users.routes', 'src/b.ts', 'src/users.routes.ts'],
    ['./users', 'src/b.ts', 'src/users.js'],
    ['./users/', 'src/b.ts', 'src/users/index.ts'],
    ['./users/index.js', 'src/b.ts', 'src/users/index.ts'],
    ['./src', 'a.js', 'src/index.ts'],
    ['.', 'src/b.ts', 'src/index.ts'],
    ['./', 'src/b.ts', 'src/index.ts'],
    ['..', 'src/users/index.ts', 'src/index.ts'],
    ['./../g', 'src/users/index.ts', 'src/g/index.js'],
    ['./x.js', 'a.js', 'x.js/index.js'],
    ['./main', 'a.js', 'main/lib/start.js'],
    ['./a.js?version=2', 'b.js', 'a.js'],
    ['./a.test', 'b.js', 'a.test.js'],
  ])('%s in %s means %s', (specifier, from, target) => {
    expect(resolve(specifier, from)).toBe(target);
  });

  it('means the source or what it was compiled to, as the file is one or the other', () => {
    expect(resolve('./both.js', 'a.js')).toBe('both.js');
    expect(resolve('./both', 'a.js')).toBe('both.js');
    expect(resolve('./both.js', 'a.ts')).toBe('both.ts');
    expect(resolve('./both', 'a.ts')).toBe('both.ts');
  });

  it.each(['./missing', './data.json', './data', './style.css', '../../../../a', './a.ts', './a/', '../outside.js', './\0'])(
    '%j means nothing',
    (specifier) => {
      expect(resolve(specifier, 'b.js')).toBeNull();
    },
  );

  it('means nothing from outside of the root', () => {
    expect(resolve('./a.js', '../b.js')).toBeNull();
  });
});

describe('an import of built output', () => {
  it.each([
    ['../dist/app.js', 'src/app.ts'],
    ['../build/app', 'src/app.ts'],
    ['../lib/esm/routes', 'src/routes/index.ts'],
    ['../dist', 'src/index.ts'],
    ['../out/src/app.js', 'src/app.ts'],
    ['../dist/other.js', null],
    ['../elsewhere/app.js', null],
  ])('%s means %s', (specifier, target) => {
    const resolve = resolverOf(project(files('package.json', 'bin/www.js', 'src/app.ts', 'src/index.ts', 'src/routes/index.ts', 'dist/app.js')));
    expect(resolve(specifier, 'bin/www.js')).toBe(target);
  });
});

describe('packages and built-in modules', () => {
  const resolve = resolverOf(
    project({
      ...files('src/a.js', 'src/fs.js', 'src/express.js'),
      'package.json': '{"name":"app","dependencies":{"express":"5"},"devDependencies":{"@acme/tools":"1"},"peerDependencies":{"react":"*"}}',
      'tsconfig.json': '{"compilerOptions":{"baseUrl":"src"}}',
    }),
  );

  it.each([
    'express',
    'express/lib/router',
    '@acme/tools/x',
    'react',
    'fs',
    'node:fs',
    'fs/promises',
    'https://example.com/a.js',
    'data:text/javascript,1',
    'file:///a.js',
    '/src/b.js',
    '//src/a.js',
    '',
    'unknown',
  ])('are none of the files: %j', (specifier) => {
    expect(resolve(specifier, 'src/a.js')).toBeNull();
  });
});

describe('a path from the package', () => {
  const resolve = resolverOf(project(files('package.json', 'src/a.js', 'apps/web/package.json', 'apps/web/src/a.js', 'apps/web/src/inner/b.js')));

  it.each([
    ['/src/a.js', 'src/b.js', 'src/a.js'],
    ['/src/a.js', 'apps/web/src/inner/b.js', 'apps/web/src/a.js'],
    ['/src/inner/b.js', 'src/a.js', null],
  ])('%s in %s means %s', (specifier, from, target) => {
    expect(resolve(specifier, from)).toBe(target);
  });
});

describe('a tsconfig.json', () => {
  it('gives names by `paths`, also to JavaScript and to files that it does not include', () => {
    const resolve = resolverOf(
      project({
        ...files('src/a.ts', 'src/routes/index.ts', 'src/b.js', 'scripts/c.js', 'packages/x/src/d.ts', 'packages/y/e.ts'),
        'tsconfig.json': '{ // names\n "compilerOptions": { "paths": { "@/*": ["./src/*"], "~a": ["./src/a.ts"], }, }, "include": ["src"] }',
        'packages/x/tsconfig.json': '{"extends":"../../tsconfig.json"}',
        'packages/y/tsconfig.json': '{}',
      }),
    );
    expect(['@/a', '@/a.js', '@/routes', '~a', '@/b', '@/missing', '@/../package'].map((specifier) => resolve(specifier, 'src/a.ts'))).toStrictEqual([
      'src/a.ts',
      'src/a.ts',
      'src/routes/index.ts',
      'src/a.ts',
      'src/b.js',
      null,
      null,
    ]);
    expect(resolve('@/a', 'scripts/c.js')).toBe('src/a.ts');
    expect(resolve('@/a', 'packages/x/src/d.ts')).toBe('src/a.ts');
    expect(resolve('@/a', 'packages/y/e.ts')).toBeNull();
  });

  it('gives names by `baseUrl`', () => {
    const resolve = resolverOf(project({ ...files('src/a.ts', 'src/routes/b.ts'), 'tsconfig.json': '{"compilerOptions":{"baseUrl":"./src"}}' }));
    expect(resolve('routes/b', 'src/a.ts')).toBe('src/routes/b.ts');
  });

  it('may be a jsconfig.json', () => {
    const resolve = resolverOf(project({ ...files('src/a.js'), 'jsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}' }));
    expect(resolve('@/a', 'src/b.js')).toBe('src/a.js');
  });

  it('gives names to files of a root that is reached by a link', () => {
    const here = project({ ...files('real/src/a.ts', 'real/src/b.ts'), 'real/tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}' });
    fs.symlinkSync(here.at('real'), here.at('link'), 'junction');
    const root = here.at('link');
    const listing = listFiles(root, new Map());
    const resolve = createResolver(root, indexFiles(listing.files), [...listing.configs.keys()]);
    expect(resolve('@/a', here.at('link/src/b.ts'))).toBe(here.at('link/src/a.ts'));
  });

  it('may point to others beside it', () => {
    const resolve = resolverOf(
      project({
        ...files('src/a.ts', 'server/b.ts'),
        'tsconfig.json': '{"files":[],"references":[{"path":"./tsconfig.app.json"},{"path":"./tsconfig.node.json"}]}',
        'tsconfig.app.json': '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}',
        'tsconfig.node.json': '{"compilerOptions":{"paths":{"~/*":["./server/*"]}}}',
      }),
    );
    expect(resolve('@/a', 'server/b.ts')).toBe('src/a.ts');
    expect(resolve('~/b', 'src/a.ts')).toBe('server/b.ts');
  });

  it.each(['{', '{"extends":"@tsconfig/missing/tsconfig.json"}', '{"extends":"./tsconfig.json"}', '[]'])('that cannot be used gives none: %s', (text) => {
    const resolve = resolverOf(project({ ...files('src/a.ts'), 'tsconfig.json': text }));
    expect(resolve('@/a', 'src/b.ts')).toBeNull();
    expect(resolve('./a', 'src/b.ts')).toBe('src/a.ts');
  });

  it('may name built output', () => {
    const resolve = resolverOf(
      project({ ...files('src/a.ts', 'dist/a.js'), 'package.json': '{}', 'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./dist/*"]}}}' }),
    );
    expect(resolve('@/a', 'src/b.ts')).toBe('src/a.ts');
  });
});

describe('a package of the workspace', () => {
  const manifest = (name: string, rest: object): string => JSON.stringify({ name, ...rest });
  const workspace = {
    'package.json': '{"workspaces":["packages/*"]}',
    'packages/web/package.json': manifest('@acme/web', {
      dependencies: { '@acme/limits': '*', plain: 'workspace:^', other: 'file:../plain', twin: 'workspace:plain@*' },
    }),
    'packages/web/app.js': '',
  };

  it('is found by its name when nothing is installed', () => {
    const resolve = resolverOf(
      project({
        ...workspace,
        ...files('packages/limits/src/index.ts', 'packages/limits/src/http.ts', 'packages/limits/src/deep/a.ts', 'packages/limits/src/hidden.ts'),
        'packages/limits/package.json': manifest('@acme/limits', {
          exports: {
            '.': { types: './dist/index.d.ts', import: './dist/index.js' },
            './http': './src/http.js',
            './deep/*': { require: './dist/deep/*.cjs', default: './dist/deep/*.js' },
          },
        }),
      }),
    );
    const from = 'packages/web/app.js';
    expect(
      ['@acme/limits', '@acme/limits/http', '@acme/limits/deep/a', '@acme/limits/hidden', '@acme/limits/package.json'].map((specifier) =>
        resolve(specifier, from),
      ),
    ).toStrictEqual(['packages/limits/src/index.ts', 'packages/limits/src/http.ts', 'packages/limits/src/deep/a.ts', null, null]);
    expect(resolve('@acme/limits', 'packages/limits/src/http.ts')).toBe('packages/limits/src/index.ts');
  });

  it.each([
    [{ main: './lib/main.js' }, 'packages/plain/lib/main.js'],
    [{ main: 'lib/main' }, 'packages/plain/lib/main.js'],
    [{ main: 'lib' }, 'packages/plain/lib/index.js'],
    [{ main: 'dist/start.js' }, 'packages/plain/src/start.ts'],
    [{ main: 'dist/bundle.js' }, 'packages/plain/src/index.ts'],
    [{ main: 'dist/bundle.js', source: 'src/start.ts' }, 'packages/plain/src/start.ts'],
    [{ exports: { '.': { development: './src/start.ts', default: './bundle.js' } } }, 'packages/plain/src/start.ts'],
    [{ exports: './lib/main.js', main: './lib/index.js' }, 'packages/plain/lib/main.js'],
    [{ exports: null }, 'packages/plain/src/index.ts'],
    [{}, 'packages/plain/src/index.ts'],
  ])('with %j begins with %s', (fields, target) => {
    const resolve = resolverOf(
      project({
        ...workspace,
        ...files(
          'packages/plain/lib/main.js',
          'packages/plain/lib/index.js',
          'packages/plain/src/start.ts',
          'packages/plain/src/index.ts',
          'packages/plain/index.js',
        ),
        'packages/plain/package.json': manifest('plain', fields),
      }),
    );
    expect(resolve('plain', 'packages/web/app.js')).toBe(target);
    expect(resolve('other', 'packages/web/app.js')).toBe(target);
    expect(resolve('twin', 'packages/web/app.js')).toBe(target);
  });

  it('without exports gives away its files', () => {
    const resolve = resolverOf(
      project({ ...workspace, ...files('packages/plain/a.js', 'packages/plain/src/b.ts'), 'packages/plain/package.json': manifest('plain', {}) }),
    );
    expect(['plain/a', 'plain/dist/b.js', 'plain/missing'].map((specifier) => resolve(specifier, 'packages/web/app.js'))).toStrictEqual([
      'packages/plain/a.js',
      'packages/plain/src/b.ts',
      null,
    ]);
  });

  it('is found through a link in node_modules', () => {
    const here = project({
      ...workspace,
      'packages/plain/package.json': manifest('another-name', { main: 'a.js' }),
      'packages/plain/a.js': '',
      'node_modules/.keep': '',
    });
    fs.symlinkSync(here.at('packages/plain'), here.at('node_modules/linked'), 'junction');
    expect(resolverOf(here)('linked', 'packages/web/app.js')).toBe('packages/plain/a.js');
    expect(resolverOf(here)('another-name', 'packages/web/app.js')).toBe('packages/plain/a.js');
  });

  it('is not what a link leads to outside of the root', () => {
    const outside = project({ 'package.json': '{"main":"a.js"}', 'a.js': '' });
    const here = project({ ...workspace, 'node_modules/.keep': '' });
    fs.symlinkSync(outside.root, here.at('node_modules/linked'), 'junction');
    expect(resolverOf(here)('linked', 'packages/web/app.js')).toBeNull();
  });

  it('gives way to an installed package of the same name', () => {
    const here = { ...workspace, 'packages/plain/package.json': manifest('plain', {}), 'packages/plain/index.js': '' };
    expect(resolverOf(project(here))('plain', 'packages/web/app.js')).toBe('packages/plain/index.js');
    expect(resolverOf(project({ ...here, 'node_modules/plain/index.js': '' }))('plain', 'packages/web/app.js')).toBeNull();
  });

  it('is the first by its folder when several have the name', () => {
    const resolve = resolverOf(
      project({ ...workspace, ...files('b/index.js', 'a/index.js'), 'b/package.json': manifest('plain', {}), 'a/package.json': manifest('plain', {}) }),
    );
    expect(resolve('plain', 'a/index.js')).toBe('a/index.js');
  });
});

describe('other fields of package.json', () => {
  it('give names by `imports`', () => {
    const resolve = resolverOf(
      project({
        ...files('src/app.ts', 'src/routes/a.ts', 'src/limits.js', 'inner/b.js'),
        'package.json': JSON.stringify({
          name: 'app',
          dependencies: { dep: '1' },
          imports: {
            '#routes/*': './src/routes/*.js',
            '#limits': { node: './src/limits.js', default: './src/other.js' },
            '#app': './dist/app.js',
            '#dep': 'dep',
            '#self': 'app/src/app.js',
            '#loop': '#loop',
          },
        }),
        'inner/package.json': '{"name":"inner"}',
      }),
    );
    const from = 'src/app.ts';
    expect(['#routes/a', '#limits', '#app', '#dep', '#self', '#loop', '#missing'].map((specifier) => resolve(specifier, from))).toStrictEqual([
      'src/routes/a.ts',
      'src/limits.js',
      'src/app.ts',
      null,
      'src/app.ts',
      null,
      null,
    ]);
    expect(resolve('#limits', 'inner/b.js')).toBeNull();
  });

  it('give names by `_moduleAliases`', () => {
    const resolve = resolverOf(
      project({ ...files('src/a.js', 'src/lib/b.js'), 'package.json': '{"name":"app","_moduleAliases":{"@root":".","@lib":"src/lib","@lib/x":"src"}}' }),
    );
    expect(['@root/src/a', '@lib/b', '@lib/x/a', '@library/b'].map((specifier) => resolve(specifier, 'src/a.js'))).toStrictEqual([
      'src/a.js',
      'src/lib/b.js',
      'src/a.js',
      null,
    ]);
  });
});

describe('the imports of a deno.json', () => {
  const resolve = resolverOf(
    project({
      ...files('src/a.ts', 'src/lib/b.ts', 'api/src/c.ts'),
      'deno.jsonc': '{ // all\n "imports": { "@/": "./src/", "lib": "./src/lib/b.ts", "hono": "jsr:@hono/hono@^4", }, }',
      'api/deno.json': '{ "imports": { "@/": "./src/" } }',
    }),
  );

  it.each([
    ['@/lib/b.ts', 'src/a.ts', 'src/lib/b.ts'],
    ['lib', 'src/a.ts', 'src/lib/b.ts'],
    ['@/c.ts', 'api/src/c.ts', 'api/src/c.ts'],
    ['lib', 'api/src/c.ts', 'src/lib/b.ts'],
    ['@/x.ts', 'src/a.ts', null],
    ['hono', 'src/a.ts', null],
  ])('%s in %s means %s', (specifier, from, target) => {
    expect(resolve(specifier, from)).toBe(target);
  });
});

describe('the targets of `exports`', () => {
  it.each([
    ['./a.js', '.', ['./a.js']],
    ['./a.js', './b', []],
    [['./a.js', './b.js'], '.', ['./a.js', './b.js']],
    [{ types: './a.d.ts', source: './a.ts', import: './a.mjs', browser: './a.b.js', default: './a.js' }, '.', ['./a.mjs', './a.js', './a.ts']],
    [{ '.': { node: { import: './a.mjs', require: './a.cjs' } } }, '.', ['./a.mjs', './a.cjs']],
    [{ './*': './src/*.js', './lib/*': './lib/*/index.js' }, './lib/a', ['./lib/a/index.js']],
    [{ './*': './src/*/*.js' }, './a', ['./src/a/a.js']],
    [{ './*.js': './src/*.js' }, './a', []],
    [{ './a': null, './*': './*' }, './a', []],
    [{ './*': './$&*' }, './a', ['./$&a']],
    [null, '.', []],
    [42, '.', []],
    [{}, '.', []],
  ])('%j for %s', (field, key, targets) => {
    expect(targetsIn(field, key)).toStrictEqual(targets);
  });
});
