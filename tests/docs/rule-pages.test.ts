import { ESLint } from 'eslint';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { root } from '../setup/paths.ts';
import { collectBlocks } from './blocks.ts';

const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: plugin.configs.recommended });

async function lintBlock(code: string, language: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, { filePath: path.join(root, 'src', `server.${language}`) });
  const messages = results.flatMap((result) => result.messages);
  // Syntax errors and refused options come from ESLint itself, which names the rule and has no message id.
  const failed = messages.find(({ messageId }) => messageId === undefined);
  if (failed) throw new Error(`${failed.line}:${failed.column} ${failed.message}`);
  return messages.map(({ ruleId }) => ruleId);
}

describe.each(Object.keys(plugin.rules))('docs/rules/%s.md', (rule) => {
  const file = path.join(root, 'docs/rules', `${rule}.md`);
  const blocks = collectBlocks(fs.readFileSync(file, 'utf8'));

  it('shows both sides', () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toStrictEqual(new Set(['incorrect', 'correct']));
  });

  it.each(blocks)('line $line is $kind', async ({ kind, language, code }) => {
    const reported = await lintBlock(code, language);
    if (kind === 'incorrect') expect(reported).toContain(`asymmetric-dos/${rule}`);
    else expect(reported).not.toContain(`asymmetric-dos/${rule}`);
  });
});

describe('a block', () => {
  it('that does not parse is an error', async () => {
    await expect(lintBlock('app.get(\n', 'js')).rejects.toThrow('Parsing error');
  });

  it('in TypeScript is parsed', async () => {
    expect(await lintBlock('export const count: number = 1;\n', 'ts')).toStrictEqual([]);
  });

  it('with options for the rule that the plugin refuses is an error', async () => {
    const code = '/* eslint asymmetric-dos/require-rate-limit-on-handler: ["error", { "unheard": 1 }] */\n';
    await expect(lintBlock(code, 'js')).rejects.toThrow('unheard');
  });
});

describe('the reading of a page', () => {
  it('takes the blocks of the sections, whatever their depth', () => {
    const page = [
      '# rule',
      '```js',
      'outside;',
      '```',
      '## Examples',
      '### Incorrect',
      'Text.',
      '```js',
      '# no heading;',
      '```',
      '#### With an option',
      '```ts',
      'deeper;',
      '```',
      '### Correct code',
      '~~~tsx',
      '```',
      '~~~',
      '### Notes',
      '```sh',
      'after',
      '```',
    ].join('\r\n');
    expect(collectBlocks(page)).toStrictEqual([
      { kind: 'incorrect', language: 'js', code: '# no heading;\n', line: 8 },
      { kind: 'incorrect', language: 'ts', code: 'deeper;\n', line: 12 },
      { kind: 'correct', language: 'tsx', code: '```\n', line: 16 },
    ]);
  });

  it('does not pass over a block that cannot be linted', () => {
    expect(() => collectBlocks('## Incorrect\n```\nx\n```\n')).toThrow('Line 2: `` is not linted.');
    expect(() => collectBlocks('## Incorrect\n```js\nx\n')).toThrow('Line 2: the block is not closed.');
  });
});
