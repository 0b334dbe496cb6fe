import { describe, expect, it } from 'vitest';
import { getFacts } from '../../src/analysis/facts.ts';
import type { Facts } from '../../src/analysis/model.ts';
import { compareFacts, readAnnotations } from './annotations.ts';
import { parseFile, type ParserName } from './parse.ts';
import { readSamples, type Sample } from './read-samples.ts';

const samples = readSamples();

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
