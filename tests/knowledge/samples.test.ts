import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import type { Facts, NearMiss } from '../../src/analysis/model.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Callee } from '../../src/knowledge/schema.ts';
import { findOwner } from '../../src/project/owner.ts';
import { type CaseFile, readCases } from '../project/cases.ts';
import { compareFacts, readAnnotations } from './annotations.ts';
import { parseFile, type ParserName } from './parse.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

interface Sample {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const samples: readonly Sample[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /[\\/].*\.(?:js|mjs|cjs|ts)$/.test(file))
  .sort()
  .map((file) => {
    const path = join(ROOT, file);
    return { name: relative(ROOT, path).replaceAll('\\', '/'), path, text: readFileSync(path, 'utf8') };
  });

function parsersOf({ name }: Sample): ParserName[] {
  return name.endsWith('.ts') ? ['@typescript-eslint/parser'] : ['espree', '@typescript-eslint/parser'];
}

const factsBySample = new Map<string, Facts>();

function factsOf(sample: Sample, parserName: ParserName): Facts {
  const key = `${parserName} ${sample.name}`;
  const facts = factsBySample.get(key) ?? getFacts(parseFile(sample.path, sample.text, parserName));
  if (!facts) {
    throw new Error(`${sample.name} speaks of no framework`);
  }
  factsBySample.set(key, facts);
  return facts;
}

let fromCases: Facts[] | null = null;

/** The files of the little projects that frameworks find by their places, each read alone. */
function caseFacts(): Facts[] {
  const isPlaced = ({ path }: CaseFile): boolean => knowledge.frameworks.some(({ files }) => files?.dependsOn.some((name) => findOwner(path)?.dependencies.has(name)));
  const files = readCases().flatMap((each) => each.files.filter(isPlaced));
  return (fromCases ??= files.flatMap(({ path, text }) => getFacts(parseFile(path, text, '@typescript-eslint/parser'), null, null, undefined, findOwner) ?? []));
}

function allFacts(): Facts[] {
  return [...samples.map((sample) => factsOf(sample, '@typescript-eslint/parser')), ...caseFacts()];
}

describe('samples', () => {
  it('are there, and each says what it shows', () => {
    expect(samples.length).toBeGreaterThanOrEqual(100);
    expect(samples.filter(({ text }) => !text.startsWith('// sample: ')).map(({ name }) => name)).toEqual([]);
  });

  describe.each(samples)('$name', (sample) => {
    it.each(parsersOf(sample))('has the annotated facts (%s)', (parserName) => {
      const differences = compareFacts(readAnnotations(sample.text), factsOf(sample, parserName));
      expect(differences.map((difference) => `${sample.name}:${difference}`)).toEqual([]);
    });
  });
});

describe('every row is exercised by a sample', () => {
  it.each(knowledge.frameworks.filter(({ packages, files }) => packages.length > 0 || files).map(({ id }) => id))('framework %s', (id) => {
    expect(allFacts().flatMap(({ handlers }) => handlers.map(({ row }) => row))).toContain(id);
  });

  it.each(knowledge.packages)('package $id', ({ packages }) => {
    const imported = allFacts().flatMap(({ module }) => module.imports.map(({ from }) => from));
    expect(imported.filter((from) => packages.includes(from))).not.toEqual([]);
  });

  it.each(knowledge.validators)('validator $id', ({ packages }) => {
    const texts = samples.filter(({ name }) => name.startsWith('validators/')).map(({ text }) => text);
    expect(texts.filter((text) => packages.some((name) => text.includes(`'${name}'`)))).not.toEqual([]);
  });

  it.each(knowledge.limiters.map(({ id }) => id))('limiter %s', (id) => {
    // Those that are configured outside the program are not made in it: they only guard.
    const guarding = allFacts().flatMap(({ handlers }) => handlers.flatMap(({ verdict }) => (verdict.kind === 'guarded' ? [verdict.by] : [])));
    expect([...guarding, ...allFacts().flatMap(({ limiters }) => limiters.map(({ row }) => row))]).toContain(id);
  });

  it.each(knowledge.limiters.flatMap(({ id, packages, off = [] }) => off.map(({ option }) => [id, option, packages] as const)))('limiter %s, switched off by %s', (_id, option, packages) => {
    const misses = samples.filter(({ text }) => packages.some((name) => text.includes(`'${name}'`))).flatMap((sample) => nearMisses(factsOf(sample, '@typescript-eslint/parser')));
    expect(misses.filter(({ kind, detail }) => kind === 'switched-off' && detail?.includes(option))).not.toEqual([]);
  });

  it.each(knowledge.amplifiers.map(({ id }) => id))('amplifier %s', (id) => {
    expect(allFacts().flatMap(({ amplifications }) => amplifications.map(({ row }) => row))).toContain(id);
  });

  it.each(knowledge.bounds.map(({ id, callee }) => [id, callee] as const))('bound %s', (_id, callee) => {
    expect(samples.filter(({ name, text }) => name.startsWith('bounds/') && isCalled(callee, text))).not.toEqual([]);
  });
});

function nearMisses({ handlers }: Facts): NearMiss[] {
  return handlers.flatMap(({ verdict }) => (verdict.kind === 'unguarded' ? verdict.nearMisses : []));
}

/** Facts name no bounds, so that a bound's call in a sample of `bounds` has to do. */
function isCalled(callee: Callee, text: string): boolean {
  if ('method' in callee) {
    return text.includes(`.${callee.method}(`);
  }
  if ('global' in callee) {
    return text.includes(`${callee.global}(`);
  }
  const imported = callee.packages.some((name) => text.includes(`'${name}'`));
  return imported && new RegExp(String.raw`\b${callee.export.split('.').at(-1) || '\\w+'}\b`).test(text);
}
