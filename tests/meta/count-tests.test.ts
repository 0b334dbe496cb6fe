import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup/paths.ts';

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asymmetric-dos-counts-'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function count(file: string): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [path.join(root, 'scripts/count-tests.mjs'), path.join(folder, file)], { encoding: 'utf8' });
}

describe('the count of the tests', () => {
  it.each([
    ['all passed', 3, 0, [{ status: 'passed', assertionResults: [{}, {}, {}] }], 0, '3 passed, 0 failed\n'],
    ['one failed', 2, 1, [{ status: 'failed', assertionResults: [{}, {}, {}] }], 1, '2 passed, 1 failed\n'],
    ['a file did not load', 2, 0, [{ status: 'passed', assertionResults: [{}, {}] }, { status: 'failed', assertionResults: [] }], 1, '2 passed, 1 failed\n'],
    ['there were none', 0, 0, [], 1, '0 passed, 0 failed\n'],
  ])('%s', (_, numPassedTests, numFailedTests, testResults, status, stdout) => {
    fs.writeFileSync(path.join(folder, 'report.json'), JSON.stringify({ numPassedTests, numFailedTests, testResults }));
    expect(count('report.json')).toMatchObject({ status, stdout });
  });

  it('the runner wrote no report', () => {
    expect(count('missing.json')).toMatchObject({ status: 1, stdout: 'The tests did not run.\n' });
  });
});
