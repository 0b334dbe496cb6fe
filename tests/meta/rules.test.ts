import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { root } from '../setup/paths.ts';
import { compareLists, compareVersions } from './checks.ts';

function listNames(folder: string, suffix: string): string[] {
  return fs
    .readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length));
}

function listConfigured(which: 'recommended' | 'strict'): string[] {
  const names = [plugin.configs[which]].flat().flatMap(({ rules }) => Object.keys(rules ?? {}));
  return [...new Set(names)].map((name) => name.replace(/^asymmetric-dos\//u, ''));
}

describe('the rules', () => {
  it('are the same in the plugin, the folders, the configs', () => {
    const problems = compareLists({
      'the plugin': Object.keys(plugin.rules),
      'src/rules': listNames('src/rules', '.ts'),
      'docs/rules': listNames('docs/rules', '.md'),
      'tests/rules': listNames('tests/rules', '.test.ts'),
      'the config `recommended`': listConfigured('recommended'),
      'the config `strict`': listConfigured('strict'),
    });
    expect(problems).toStrictEqual([]);
  });

  it('are enabled in no config that claims all files', () => {
    const configs = [plugin.configs.recommended, plugin.configs.strict].flat();
    expect(configs.filter(({ rules, files }) => rules !== undefined && files === undefined)).toStrictEqual([]);
  });
});

describe('the comparison of lists', () => {
  it('finds a missing name', () => {
    expect(compareLists({ here: ['a', 'b'], there: ['b'] })).toStrictEqual(['`a` is missing from there.']);
  });

  it('finds a name that stands twice', () => {
    expect(compareLists({ here: ['a'], there: ['a', 'a'] })).toStrictEqual(['`a` stands twice in there.']);
  });

  it('does not take nothing for agreement', () => {
    expect(compareLists({ here: [], there: [] })).toStrictEqual(['Nothing to compare.']);
  });
});

describe('the version', () => {
  it('is the same in package.json and in the plugin', () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(compareVersions(version, plugin.meta.version)).toStrictEqual([]);
  });

  it('is compared', () => {
    expect(compareVersions('1.0.0', '0.9.0')).toStrictEqual(['package.json says 1.0.0, the plugin says 0.9.0.']);
    expect(compareVersions('1.0.0', undefined)).toStrictEqual(['package.json says 1.0.0, the plugin says nothing.']);
  });
});
