import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findGitFolder, findRoot, findWorkTree } from '../../src/project/root.ts';
import { temporaryProjects } from './temporary.ts';

const project = temporaryProjects();

afterEach(() => vi.restoreAllMocks());

const PACKAGE = '{"name":"a"}';

describe('the root of a file', () => {
  it('is the folder of the nearest package.json', () => {
    const { at } = project({ 'package.json': '{"name":"outer"}', 'inner/package.json': PACKAGE, 'inner/src/a.js': '' });
    expect(findRoot(at('inner/src/a.js'))).toBe(at('inner'));
    expect(findRoot(at('inner/package.json'))).toBe(at('inner'));
    expect(findRoot(at('inner/src/new/b.js'))).toBe(at('inner'));
  });

  it.each([
    ['package.json', '{"workspaces":["packages/*"]}'],
    ['pnpm-workspace.yaml', ''],
    ['lerna.json', '{}'],
    ['nx.json', '{}'],
    ['turbo.json', '{}'],
  ])('is the folder above that declares workspaces in %s', (name, text) => {
    const { root, at } = project({ [name]: text, 'packages/a/package.json': PACKAGE, 'packages/a/a.js': '' });
    expect(findRoot(at('packages/a/a.js'))).toBe(root);
  });

  it('is the outermost of several such folders: a package may configure its own tasks', () => {
    const { root, at } = project({ 'turbo.json': '{}', 'packages/a/turbo.json': '{}', 'packages/a/package.json': PACKAGE });
    expect(findRoot(at('packages/a/a.js'))).toBe(root);
  });

  it('does not lie above the working tree', () => {
    const { at } = project({ 'turbo.json': '{}', 'package.json': PACKAGE, 'repo/.git/HEAD': '', 'repo/package.json': PACKAGE, 'bare/.git/HEAD': '' });
    expect(findRoot(at('repo/src/a.js'))).toBe(at('repo'));
    expect(findRoot(at('bare/src/a.js'))).toBeNull();
  });

  it('is not looked for more than twelve levels above the package', () => {
    const deep = 'd/'.repeat(12);
    const { root, at } = project({ 'turbo.json': '{}', [`${deep}package.json`]: PACKAGE, [`${deep}d/e/package.json`]: PACKAGE });
    expect(findRoot(at(`${deep}a.js`))).toBe(root);
    expect(findRoot(at(`${deep}d/e/a.js`))).toBe(at(`${deep}d/e`));
  });

  it('is not a folder whose package.json only says how files are read', () => {
    const { root, at } = project({ 'package.json': PACKAGE, 'src/esm/package.json': '{"type":"module"}' });
    expect(findRoot(at('src/esm/a.js'))).toBe(root);
  });

  it.each(['deno.json', 'deno.jsonc', 'import_map.json'])('is the folder of the nearest %s', (name) => {
    const { root, at } = project({ [name]: '{}', 'src/a.ts': '', 'inner/package.json': PACKAGE });
    expect(findRoot(at('src/a.ts'))).toBe(root);
    expect(findRoot(at('inner/a.ts'))).toBe(at('inner'));
  });

  it('is the folder above whose deno.json declares a workspace', () => {
    const { root, at } = project({ 'deno.json': '{ "workspace": ["./api"] }', 'api/deno.json': '{}' });
    expect(findRoot(at('api/a.ts'))).toBe(root);
  });

  it('is such a folder when there is no other', () => {
    const { root, at } = project({ 'package.json': '{"type":"module"}' });
    expect(findRoot(at('a.js'))).toBe(root);
  });

  it('is unknown without a package.json, and without a path', () => {
    expect(findRoot(project({ 'a.js': '' }).at('a.js'))).toBeNull();
    expect(findRoot('<input>')).toBeNull();
  });

  it('is neither the home directory nor above it', () => {
    const { root, at } = project({ 'package.json': '{"workspaces":["*"]}', 'a/package.json': PACKAGE });
    vi.spyOn(os, 'homedir').mockReturnValue(root);
    expect(findRoot(at('b.js'))).toBeNull();
    expect(findRoot(at('a/b.js'))).toBe(at('a'));
    vi.spyOn(os, 'homedir').mockReturnValue(at('a'));
    expect(findRoot(at('a/b.js'))).toBeNull();
  });

  it('is looked up once for a run', () => {
    const { root, at, write } = project({ 'package.json': PACKAGE });
    const run = {};
    expect(findRoot(at('a/b.js'), run)).toBe(root);
    write({ 'a/package.json': PACKAGE });
    expect(findRoot(at('a/b.js'), run)).toBe(root);
    expect(findRoot(at('a/b.js'), {})).toBe(at('a'));
  });
});

describe('the working tree', () => {
  it('is where .git lies', () => {
    const { root, at } = project({ '.git/HEAD': '', 'a/b.js': '' });
    expect(findWorkTree(at('a'))).toBe(root);
    expect(findGitFolder(root)).toBe(at('.git'));
  });

  it.each([
    ['gitdir: ../main/.git/worktrees/b\n', '../main/.git/worktrees/b'],
    ['gitdir: /elsewhere/.git\n', '/elsewhere/.git'],
  ])('may keep its state elsewhere: %j', (text, target) => {
    const { root } = project({ '.git': text });
    expect(findGitFolder(root)).toBe(path.resolve(root, target));
  });

  it('without a target has no state', () => {
    expect(findGitFolder(project({ '.git': 'nothing' }).root)).toBeNull();
    expect(findGitFolder(project({}).root)).toBeNull();
  });
});
