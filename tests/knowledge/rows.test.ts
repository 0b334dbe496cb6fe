import { describe, expect, it } from 'vitest';
import { analyse, createMachine } from '../../src/analysis/analyse.ts';
import type { Findings, NearMiss } from '../../src/analysis/model.ts';
import { collectModule } from '../../src/analysis/module-facts.ts';
import type { Modules } from '../../src/analysis/modules.ts';
import type { Lexicon } from '../../src/analysis/values/lexicon.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Callee, LimiterRow } from '../../src/knowledge/schema.ts';
import { createProjects } from '../../src/project/project.ts';
import { findRoot } from '../../src/project/root.ts';
import { type Case, readCases } from '../project/cases.ts';
import { parseFile } from './parse.ts';
import { readSamples } from './read-samples.ts';
import { watch } from './watched.ts';

interface Read {
  readonly text: string;
  readonly imports: readonly string[];
  readonly findings: Findings | null;
}

const samples = readSamples();
const { lexicon, unread } = watch(knowledge);

/** What all samples, and all files of the little projects, say and ask for. */
const read: readonly Read[] = [
  ...samples.map(({ path, text }) => readFile(path, text, lexicon, null)),
  ...readCases().flatMap((each) => {
    const modules = viewOf(each);
    return each.files.map(({ path, text }) => readFile(path, text, lexicon, modules));
  }),
];
const findings = read.flatMap((each) => each.findings ?? []);
const handlers = findings.flatMap((each) => each.handlers);

function readFile(path: string, text: string, rows: Lexicon, modules: Modules | null): Read {
  const source = parseFile(path, text, '@typescript-eslint/parser');
  const imports = collectModule(source, null).imports.map(({ from }) => from);
  return { text, imports, findings: analyse(createMachine(source, rows, modules), source) };
}

function viewOf({ root, files }: Case): Modules {
  const file = files[0]?.path ?? root;
  const view = createProjects().viewFor(findRoot(file) ?? root, { run: {}, file, options: { entries: null, cache: false }, version: '0', build: null });
  return { ...view, memory: null };
}

describe('every row is exercised by a sample', () => {
  it.each(knowledge.frameworks.filter(({ packages, files }) => packages.length > 0 || files).map(({ id }) => id))('framework %s', (id) => {
    expect(handlers.map(({ row }) => row)).toContain(id);
  });

  it.each(knowledge.packages)('package $id', ({ packages }) => {
    expect(read.flatMap(({ imports }) => imports).filter((from) => packages.includes(from))).not.toEqual([]);
  });

  it.each(knowledge.validators)('validator $id', ({ packages }) => {
    const texts = samples.filter(({ name }) => name.startsWith('validators/')).map(({ text }) => text);
    expect(texts.filter((text) => packages.some((name) => text.includes(`'${name}'`)))).not.toEqual([]);
  });

  it.each(knowledge.limiters.map(({ id }) => id))('limiter %s', (id) => {
    // Those that are configured outside the program are not made in it: they only guard.
    const guarding = handlers.flatMap(({ verdict }) => (verdict.kind === 'guarded' ? [verdict.by] : []));
    expect([...guarding, ...findings.flatMap(({ limiters }) => limiters.map(({ row }) => row))]).toContain(id);
  });

  it.each(knowledge.limiters.flatMap((row) => (row.off ?? []).map(({ option }) => [row.id, option, row] as const)))('limiter %s, switched off by %s', (_id, option, row) => {
    const misses = read.filter(({ text }) => mayName(row, text)).flatMap((each) => nearMisses(each.findings));
    expect(misses.filter(({ kind, detail }) => kind === 'switched-off' && detail?.includes(option))).not.toEqual([]);
  });

  it.each(knowledge.amplifiers.map(({ id }) => id))('amplifier %s', (id) => {
    expect(findings.flatMap(({ amplifications }) => amplifications.map(({ row }) => row))).toContain(id);
  });

  it.each(knowledge.bounds.map(({ id, callee }) => [id, callee] as const))('bound %s', (_id, callee) => {
    expect(samples.filter(({ name, text }) => name.startsWith('bounds/') && isCalled(callee, text))).not.toEqual([]);
  });
});

describe('each name in a row', () => {
  it('is asked for by a sample', () => {
    expect(unread()).toEqual([]);
  });

  it('counts as asked for only when it is', () => {
    const rows = watch({
      ...knowledge,
      limiters: [...knowledge.limiters, { id: 'acme-limit', name: 'acme-limit', docs: '', packages: ['acme-limit', 'acme-limit/old'], frameworks: ['express'], exports: { limit: { options: 0, by: 'call', instance: 'middleware' }, other: { options: 0, by: 'call', instance: 'delay' } } }],
    });
    const ofAcme = (): string[] => rows.unread().filter((label) => label.includes('acme-limit'));
    expect(ofAcme()).toEqual(['limiter acme-limit export: limit', 'limiter acme-limit export: other', 'limiter acme-limit package: acme-limit', 'limiter acme-limit package: acme-limit/old']);
    readFile('/acme.js', "import express from 'express';\nimport { limit } from 'acme-limit';\nexpress().get('/', limit(), (req, res) => res.send('x'));\n", rows.lexicon, null);
    expect(ofAcme()).toEqual(['limiter acme-limit export: other', 'limiter acme-limit package: acme-limit/old']);
  });
});

/** What no file imports is named by a configuration. */
function mayName({ packages, exports }: LimiterRow, text: string): boolean {
  return Object.keys(exports).length === 0 || packages.some((name) => text.includes(`'${name}'`));
}

function nearMisses(each: Findings | null): NearMiss[] {
  return each?.handlers.flatMap(({ verdict }) => (verdict.kind === 'unguarded' ? verdict.nearMisses : [])) ?? [];
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
