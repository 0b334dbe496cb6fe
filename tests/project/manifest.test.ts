import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findManifest, findPackageVersion, isVersionIn, readConfig } from '../../src/project/manifest.ts';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
let folder = base;
let file = base;

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(base, 'project-'));
  file = path.join(folder, 'src', 'server.js');
});

afterAll(() => {
  fs.rmSync(base, { recursive: true });
});

describe('the nearest package.json', () => {
  it('is found above the file', () => {
    write('package.json', '{"dependencies":{"express":"^5.0.0","odd":1},"devDependencies":{"vitest":"4"}}');
    expect(findManifest(file)).toStrictEqual({
      path: path.join(folder, 'package.json'),
      dependencies: { express: '^5.0.0' },
      devDependencies: { vitest: '4' },
    });
  });

  it.each(['{', '[]', 'null', '"text"', '{"dependencies":[]}', '\u0000'])('that holds %j says nothing', (text) => {
    write('package.json', text);
    expect(findManifest(file)).toMatchObject({ dependencies: {}, devDependencies: {} });
  });

  it('may begin with a byte order mark', () => {
    write('package.json', '\uFEFF{"dependencies":{"a":"1"}}');
    expect(findManifest(file)?.dependencies).toStrictEqual({ a: '1' });
  });

  it('is read again when it changes', () => {
    write('package.json', '{"dependencies":{}}');
    expect(findManifest(file)?.dependencies).toStrictEqual({});
    write('package.json', '{"dependencies":{"a":"1.0.0"}}');
    expect(findManifest(file)?.dependencies).toStrictEqual({ a: '1.0.0' });
    fs.rmSync(path.join(folder, 'package.json'));
    expect(findManifest(file)?.path).not.toBe(path.join(folder, 'package.json'));
  });

  it('is not looked for above text without a path', () => {
    expect(findManifest('<input>')).toBeNull();
    expect(findPackageVersion('express', '<input>')).toBeNull();
  });

  it('that is a folder is passed over', () => {
    fs.mkdirSync(path.join(folder, 'src', 'package.json'), { recursive: true });
    write('package.json', '{"dependencies":{"a":"1"}}');
    expect(findManifest(file)?.dependencies).toStrictEqual({ a: '1' });
  });
});

describe('the version of a package', () => {
  it('is the installed one', () => {
    write('package.json', '{"dependencies":{"@acme/limits":"^1.0.0"}}');
    write('node_modules/@acme/limits/package.json', '{"version":"1.4.2"}');
    expect(findPackageVersion('@acme/limits', file)).toBe('1.4.2');
  });

  it.each([
    ['^7.5.0', '7.5.0'],
    ['>=6 <8', '6.0.0'],
    ['*', '0.0.0'],
    ['workspace:*', null],
    ['github:acme/limits', null],
    ['latest', null],
  ])('is the lowest of the range %s when none is installed', (range, version) => {
    write('package.json', JSON.stringify({ dependencies: { limits: range } }));
    expect(findPackageVersion('limits', file)).toBe(version);
  });

  it('is unknown when nothing names it', () => {
    write('package.json', '{}');
    expect(findPackageVersion('limits', file)).toBeNull();
  });

  it('lies in a range or not', () => {
    expect(isVersionIn('6.11.2', '<7')).toBe(true);
    expect(isVersionIn('7.0.0', '<7')).toBe(false);
    expect(isVersionIn('no version', '<7')).toBe(false);
    expect(isVersionIn('6.0.0', 'no range')).toBe(false);
  });
});

describe('a configuration', () => {
  it.each([
    ['wrangler.toml', '# main = "old.ts"\nmain = "src/index.ts" # the entry\n[env.staging]\nmain = \'src/staging.ts\'\n', { main: 'src/index.ts', env: { staging: { main: 'src/staging.ts' } } }],
    ['wrangler.jsonc', '{ // what runs\n "main": "src//index.ts", /* and\n where */ "url": "https://example.com/ // no comment", }', { main: 'src//index.ts', url: 'https://example.com/ // no comment' }],
    ['host.json', '{ "version": "2.0" }', { version: '2.0' }],
    ['serverless.yml', 'service: birds # by their names\n', { service: 'birds' }],
  ])('is read from %s', (name, text, said) => {
    write(name, text);
    expect(readConfig(path.join(folder, name))).toEqual(said);
  });

  it.each([['broken.toml', 'main = src/index.ts'], ['broken.json', '{ "main": '], ['missing.toml', null]])('that cannot be read says nothing: %s', (name, text) => {
    if (text !== null) write(name, text);
    expect(readConfig(path.join(folder, name))).toBeNull();
  });

  it('changes nothing but what it says', () => {
    write('odd.toml', '[__proto__]\nodd = "yes"\n');
    readConfig(path.join(folder, 'odd.toml'));
    expect('odd' in {}).toBe(false);
  });
});
