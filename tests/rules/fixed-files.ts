import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import plugin from '../../src/index.ts';

interface Fixed {
  readonly output: string;
  readonly messages: readonly Linter.LintMessage[];
  /** What each suggestion makes of the text as it was, by the suggestion's message. */
  readonly suggested: ReadonlyMap<string, string>;
}

/** A project in a folder of its own, whose files are fixed as ESLint does that configures nothing but the rule. */
export class Project {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asymmetric-dos-fixed-'));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
      fs.writeFileSync(path.join(this.folder, name), text);
    }
    afterAll(() => { fs.rmSync(this.folder, { recursive: true }); });
  }

  /** @throws {Error} when the fixed text does not parse, or a second run changes it again */
  fix(name: string, languageOptions: Linter.LanguageOptions = {}): Fixed {
    const filename = path.join(this.folder, name);
    const text = fs.readFileSync(filename, 'utf8');
    const linter = new Linter({ cwd: this.folder });
    const config: Linter.Config[] = [
      {
        files: ['**/*.{js,mjs,cjs,ts,mts,cts}'],
        plugins: { 'asymmetric-dos': plugin },
        languageOptions: { ...(name.endsWith('ts') ? { parser } : {}), ...languageOptions },
        rules: { 'asymmetric-dos/require-rate-limit-on-handler': 'error' },
      },
    ];
    const suggestions = linter.verify(text, config, { filename }).flatMap(({ suggestions = [] }) => suggestions);
    const suggested = new Map(suggestions.map(({ desc, fix }) => [desc, text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])]));
    const { output, messages } = linter.verifyAndFix(text, config, { filename });
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new SyntaxError(`${fatal.message} in\n${output}`);
    if (linter.verifyAndFix(output, config, { filename }).output !== output) throw new Error(`Not the last word:\n${output}`);
    return { output, messages, suggested };
  }
}
