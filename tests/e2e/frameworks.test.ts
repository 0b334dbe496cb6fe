import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, fingerprint, fixAll, takeSuggestions, writeConfig } from '../../scripts/frameworks/mend.ts';
import { readPins, readResults } from '../../scripts/frameworks/results.ts';
import { createWorkspace } from '../../scripts/live/workspace.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { frameworkCases } from '../frameworks/cases.ts';

const workspace = createWorkspace('frameworks');
const results = readResults();
const folderOf = (id: string): string => path.join(workspace.folder, 'projects', id);
const written = new Map<string, string>();

beforeAll(async () => {
  const config = writeConfig(workspace);
  for (const project of frameworkCases) {
    copyProject(project, folderOf(project.id));
    written.set(project.id, fingerprint(folderOf(project.id)));
  }
  await fixAll(folderOf(''), config);
  for (const { id, by } of frameworkCases) if (by === 'suggestion') await takeSuggestions(folderOf(id), config);
});

afterAll(() => workspace.remove());

describe.each(frameworkCases)('the project $id', (project) => {
  const result = results.find(({ id }) => id === project.id);

  it('was run as it is, in the versions that it pins', () => {
    const pins = readPins(project.id);
    expect(result?.versions).toEqual(Object.fromEntries(project.names.map((name) => [name, pins[name]])));
    expect(result?.handlers.map(({ row, limiter }) => ({ row, limiter }))).toEqual(project.handlers.map(({ row, limiter }) => ({ row, limiter })));
    expect(result?.by).toBe(project.by);
  });

  it('is mended as it was then', () => {
    const mended = fingerprint(folderOf(project.id));
    expect(mended).not.toBe(written.get(project.id));
    expect(mended).toBe(result?.mended);
  });

  it.each(project.handlers)('names rows: $row, $limiter', ({ row, limiter }) => {
    expect(knowledge.frameworks.some(({ id }) => id === row)).toBe(true);
    expect(knowledge.limiters.some(({ id }) => id === limiter)).toBe(true);
  });
});

it('no result is of a project that is gone', () => {
  expect(results.map(({ id }) => id)).toEqual(frameworkCases.map(({ id }) => id));
});
