import { ESLint } from 'eslint';
import fs from 'node:fs';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup/paths.ts';

const restricted = '@typescript-eslint/no-restricted-imports';
const zoneRules = [restricted, 'no-restricted-syntax'];

// The project's own config, without what needs the files to be on the disk.
let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    cwd: root,
    overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
    ruleFilter: ({ ruleId }) => zoneRules.includes(ruleId),
  });
});

async function findViolations(file: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: path.join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

describe('an import against the directions is reported', () => {
  it.each([
    ['src/rules/no-x.ts', "import { knowledge } from '../knowledge/index.ts';"],
    ['src/rules/no-x.ts', "import type { FrameworkRow } from '../knowledge/schema.ts';"],
    ['src/rules/no-x.ts', "import express from '../knowledge/frameworks/express.ts';"],
    ['src/rules/no-x.ts', "import plugin from '../index.ts';"],
    ['src/rules/no-x.ts', "import { ESLintUtils } from '@typescript-eslint/utils';"],
    ['src/kit/edits.ts', "import rule from '../rules/no-x.ts';"],
    ['src/kit/edits.ts', "import { knowledge } from '../knowledge/index.ts';"],
    ['src/kit/edits.ts', "export { limiter } from '../knowledge/limiters/express-rate-limit.ts';"],
    ['src/kit/edits.ts', "import { Linter } from 'eslint';"],
    ['src/kit/edits.ts', "import plugin from '../index.ts';"],
    ['src/analysis/values/resolve.ts', "import rule from '../../rules/no-x.ts';"],
    ['src/analysis/values/resolve.ts', "import { createRule } from '../../kit/create-rule.ts';"],
    ['src/analysis/values/resolve.ts', "import type { Edit } from '../../kit/edits.ts';"],
    ['src/analysis/values/resolve.ts', "import { knowledge } from '../../knowledge/index.ts';"],
    ['src/analysis/values/resolve.ts', "import * as knowledge from '../../knowledge';"],
    ['src/analysis/values/resolve.ts', "import { amplifiers } from '../../knowledge/amplifiers.ts';"],
    ['src/analysis/values/resolve.ts', "import { link } from '../../project/link.ts';"],
    ['src/analysis/facts.ts', "import { createRule } from '../kit/create-rule.ts';"],
    ['src/analysis/facts.ts', "import rule from '../rules/no-x.ts';"],
    ['src/analysis/facts.ts', "import { link } from '../project/link.ts';"],
    ['src/project/link.ts', "import rule from '../rules/no-x.ts';"],
    ['src/project/link.ts', "import { readSettings } from '../kit/settings.ts';"],
    ['src/knowledge/frameworks/express.ts', "import { getFacts } from '../../analysis/facts.ts';"],
    ['src/knowledge/frameworks/express.ts', "import fs from 'node:fs';"],
    ['src/knowledge/frameworks/express.ts', "import { koa } from './koa.ts';"],
    ['src/knowledge/frameworks/express.ts', "import { bounds } from '../bounds.ts';"],
    ['src/knowledge/frameworks/express.ts', "import { HEADER } from '../parts/limits/node.ts';"],
    ['src/knowledge/amplifiers.ts', "import express from 'express';"],
    ['src/knowledge/parts/node.ts', "import express from '../frameworks/express.ts';"],
    ['src/knowledge/parts/node.ts', "import express from './../frameworks/express.ts';"],
    ['src/knowledge/parts/node.ts', "import type { Member } from '../schema/objects.ts';"],
    ['src/knowledge/parts/node.ts', "import { knowledge } from '../index.ts';"],
    ['src/knowledge/parts/node.ts', "import fs from 'node:fs';"],
    ['src/analysis/values/resolve.ts', "import { HEADER } from '../../knowledge/parts/node.ts';"],
    ['src/knowledge/schema.ts', "import { HEADER } from './parts/node.ts';"],
    ['src/knowledge/index.ts', "import { getFacts } from '../analysis/facts.ts';"],
    ['src/knowledge/index.ts', "import fs from 'node:fs';"],
    ['src/knowledge/schema.ts', "import type { Facts } from '../analysis/model.ts';"],
    ['src/knowledge/schema.ts', "import { express } from './frameworks/express.ts';"],
    ['src/knowledge/schema/limiters.ts', "import type { Knowledge } from '../schema.ts';"],
    ['src/knowledge/frameworks/express.ts', "import type { FrameworkRow } from '../schema/frameworks.ts';"],
    ['src/analysis/values/resolve.ts', "import type { Member } from '../../knowledge/schema/objects.ts';"],
  ])('%s: %s', async (file, text) => {
    expect(await findViolations(file, `${text}\n`)).toStrictEqual([restricted]);
  });

  it.each([
    ['src/rules/no-x.ts', "await import('../knowledge/index.ts');"],
    ['src/analysis/values/resolve.ts', "export type Edit = import('../../kit/edits.ts').Edit;"],
  ])('%s, by another way: %s', async (file, text) => {
    expect(await findViolations(file, `${text}\n`)).toStrictEqual(['no-restricted-syntax']);
  });
});

describe('an import along the directions is not', () => {
  it.each([
    ['src/index.ts', "import rule from './rules/no-x.ts';"],
    ['src/rules/no-x.ts', "import { getFacts } from '../analysis/facts.ts';\nimport { createRule } from '../kit/create-rule.ts';"],
    ['src/rules/no-x.ts', "import { link } from '../project/link.ts';"],
    ['src/kit/create-rule.ts', "import type { TSESLint } from '@typescript-eslint/utils';\nimport picomatch from 'picomatch';"],
    ['src/kit/settings.ts', "import type { LimiterRow } from '../knowledge/schema.ts';\nimport { link } from '../project/link.ts';"],
    ['src/analysis/values/resolve.ts', "import type { Member } from '../../knowledge/schema.ts';\nimport { step } from './step.ts';"],
    ['src/analysis/facts.ts', "import { knowledge } from '../knowledge/index.ts';"],
    ['src/project/link.ts', "import { knowledge } from '../knowledge/index.ts';\nimport { getFacts } from '../analysis/facts.ts';"],
    ['src/knowledge/frameworks/express.ts', "import { defineFramework } from '../schema.ts';"],
    ['src/knowledge/frameworks/express.ts', "import { HEADER } from '../parts/node.ts';"],
    ['src/knowledge/packages.ts', "import { each } from './parts/names.ts';"],
    ['src/knowledge/parts/express.ts', "import type { Member } from '../schema.ts';\nimport { HEADER } from './node.ts';"],
    ['src/knowledge/amplifiers.ts', "import { defineAmplifiers } from './schema.ts';"],
    ['src/knowledge/schema.ts', "export type * from './schema/limiters.ts';"],
    ['src/knowledge/schema/files.ts', "import type { RouteOptions } from './objects.ts';"],
    ['src/knowledge/index.ts', "import { express } from './frameworks/express.ts';\nimport type { Knowledge } from './schema.ts';"],
  ])('%s: %s', async (file, text) => {
    expect(await findViolations(file, `${text}\n`)).toStrictEqual([]);
  });
});

describe('src', () => {
  const files = fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  it('has files in every zone', () => {
    const folders = new Set(files.map((file) => path.dirname(file).split(path.sep)[0]));
    expect([...folders]).toEqual(expect.arrayContaining(['rules', 'kit', 'analysis', 'knowledge']));
  });

  it.each(files)('%s keeps to the directions', async (file) => {
    const name = path.join('src', file);
    expect(await findViolations(name, fs.readFileSync(path.join(root, name), 'utf8'))).toStrictEqual([]);
  });
});
