import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findOwner } from '../../src/project/owner.ts';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'owner-'));
let folder = base;

function write(name: string, content: object): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), JSON.stringify(content));
}

function ownerOf(name: string): { folder: string; has: (name: string) => boolean } | null {
  const owner = findOwner(path.join(folder, name));
  return owner && { folder: path.relative(folder, owner.folder), has: owner.dependencies.has };
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(base, 'project-'));
});

afterAll(() => {
  fs.rmSync(base, { recursive: true });
});

describe('the package of a file', () => {
  it('is that of the nearest package.json, with dependencies of every kind', () => {
    write('package.json', { name: 'outer', dependencies: { express: '5' } });
    write('web/package.json', { name: 'web', dependencies: { next: '16' }, devDependencies: { vite: '7' }, peerDependencies: { react: '19' } });
    const owner = findOwner(path.join(folder, 'web/app/route.ts'));
    expect(owner?.folder).toBe(path.join(folder, 'web'));
    expect(['next', 'vite', 'react', 'express'].map((name) => owner?.dependencies.has(name))).toEqual([true, true, true, false]);
  });

  it('allows versions from the lowest one, where it names them', () => {
    write('package.json', { name: 'root', workspaces: ['web'], dependencies: { express: '^4.18.0', koa: '3' } });
    write('web/package.json', { name: 'web', dependencies: { express: '>=5', local: 'file:../local', tagged: 'latest' }, scripts: { start: 'vite' } });
    const dependencies = findOwner(path.join(folder, 'web/server.js'))?.dependencies;
    const asked = [['express', '5'], ['express', '4'], ['koa', '>=3'], ['local', '*'], ['tagged', '*'], ['vite', '*'], ['none', '*']] as const;
    expect(asked.map(([name, range]) => dependencies?.isIn(name, range))).toEqual([true, false, true, false, false, false, false]);
  });

  it('depends on what the root of its workspace depends on', () => {
    write('package.json', { name: 'root', workspaces: ['apps/*'], dependencies: { next: '16' } });
    write('apps/web/package.json', { name: 'web' });
    const owner = findOwner(path.join(folder, 'apps/web/app/route.ts'));
    expect(owner?.folder).toBe(path.join(folder, 'apps/web'));
    expect(owner?.dependencies.has('next')).toBe(true);
  });

  it('is none that only says how its files are to be read', () => {
    write('package.json', { name: 'web', dependencies: { next: '16' } });
    write('app/package.json', { type: 'module' });
    expect(ownerOf('app/route.ts')?.folder).toBe('');
    expect(findOwner(path.join(folder, 'app/route.js'))?.type).toBe('module');
    expect(findOwner(path.join(folder, 'route.js'))?.type).toBeNull();
  });
});
