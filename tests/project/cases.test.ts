import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, createMachine } from '../../src/analysis/analyse.ts';
import { getFacts } from '../../src/analysis/facts.ts';
import type { Facts, Findings } from '../../src/analysis/model.ts';
import type { Modules } from '../../src/analysis/modules.ts';
import { createLexicon } from '../../src/analysis/values/lexicon.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { createProjects } from '../../src/project/project.ts';
import { findRoot } from '../../src/project/root.ts';
import { compareFacts, readAnnotations } from '../knowledge/annotations.ts';
import { parseFile } from '../knowledge/parse.ts';
import { type Case, type CaseFile, readCases } from './cases.ts';

const cases = readCases();
const none = { handlers: [], amplifications: [] };

/** Without memory, so that everything is found out each time. */
function viewOf({ root, files }: Case): Modules {
  const [file] = files;
  if (file === undefined) throw new Error(`${root} has no files.`);
  const view = createProjects().viewFor(findRoot(file.path) ?? root, { run: {}, file: file.path, options: { entries: null, cache: false }, version: '0', build: null });
  return { ...view, memory: null };
}

function factsOf({ path: file, text }: CaseFile, modules: Modules): Facts | null {
  return getFacts(parseFile(file, text, '@typescript-eslint/parser'), null, modules);
}

/** What two analyses must agree on: facts as they would be written down. Which globals there are depends on the parser. */
function written(facts: Findings | null): unknown {
  if (facts === null) return null;
  const { handlers, containers, limiters, amplifications } = facts;
  return JSON.parse(JSON.stringify({ handlers, containers, limiters, amplifications }));
}

describe('the little projects', () => {
  it('are there, and most have several files', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(cases.filter(({ files }) => files.length < 2).map(({ name }) => name)).toEqual([]);
  });
});

describe.each(cases)('$name', (each) => {
  const { root, files } = each;
  const modules = viewOf(each);

  it('gives what its comments say', () => {
    const differences = files.flatMap((file) => compareFacts(readAnnotations(file.text), factsOf(file, modules) ?? none).map((line) => `${path.relative(root, file.path)}:${line}`));
    expect(differences).toEqual([]);
  });

  it('gives the same whatever was linted before', () => {
    const inOrder = files.map((file) => written(factsOf(file, modules)));
    const others = viewOf(each);
    for (const test of each.tests) factsOf(test, others);
    const backwards = files.toReversed().map((file) => written(factsOf(file, others)));
    const alone = files.map((file) => written(factsOf(file, viewOf(each))));
    expect(backwards.toReversed()).toEqual(inOrder);
    expect(alone).toEqual(inOrder);
  });

  it('gives what can be written down and read again', () => {
    for (const file of files) {
      const facts = factsOf(file, modules);
      expect(written(facts)).toEqual(facts === null ? null : { ...facts, module: undefined });
    }
  });

  it('gives the same from the parser of other files', () => {
    const lexicon = createLexicon(knowledge);
    for (const file of files) {
      const source = modules.load(file.path);
      const facts = factsOf(file, modules);
      if (source === null || facts === null) continue;
      expect(written(analyse(createMachine(source, lexicon, modules), source))).toEqual(written(facts));
    }
  });
});
