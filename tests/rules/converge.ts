import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import path from 'node:path';
import ts from 'typescript';
import { expect } from 'vitest';
import plugin from '../../src/index.ts';
import { root } from '../setup/paths.ts';

interface Input {
  readonly code: string;
  /** The file's name in the fixture. */
  readonly name?: string;
  readonly fixture?: 'with-limiter' | 'without-limiter';
  readonly rules?: Linter.RulesRecord;
  readonly settings?: Readonly<Record<string, unknown>>;
}

interface Converged {
  readonly output: string;
  /** Rule ids and message ids that are left. */
  readonly left: readonly string[];
}

const both: Linter.RulesRecord = {
  'asymmetric-dos/no-unbounded-repeat-in-response': 'error',
  'asymmetric-dos/require-rate-limit-on-handler': 'error',
};

/** The path of a file in a fixture: what its package.json depends on decides which fixes apply by themselves. */
export function fixtureFile(name: string, fixture: Input['fixture'] = 'with-limiter'): string {
  return path.join(root, 'tests/rules/fixtures', fixture, name);
}

/**
 * Applies the fixes as `eslint --fix` does, and proves that a second run changes nothing, that the output parses and, in
 * TypeScript, that it type-checks.
 */
export function converge({ code, name = 'server.js', fixture = 'with-limiter', rules = both, settings }: Input): Converged {
  const filename = fixtureFile(name, fixture);
  const linter = new Linter({ cwd: root });
  const typescript = /tsx?$/.test(name);
  const config: Linter.Config[] = [
    {
      files: ['**/*.{js,mjs,cjs,ts,mts,cts}'],
      plugins: { 'asymmetric-dos': plugin },
      languageOptions: { ...(typescript ? { parser } : {}), sourceType: name.endsWith('.cjs') ? 'commonjs' : 'module' },
      rules,
      ...(settings === undefined ? {} : { settings: { 'asymmetric-dos': settings } }),
    },
  ];
  const { output, messages } = linter.verifyAndFix(code, config, { filename });
  expect(messages.filter(({ fatal }) => fatal)).toStrictEqual([]);
  expect(linter.verifyAndFix(output, config, { filename }).output).toBe(output);
  if (typescript) expect(typeErrors(filename, output)).toStrictEqual([]);
  return { output, left: messages.map(({ ruleId, messageId }) => `${ruleId?.split('/').at(-1) ?? ''} ${messageId ?? ''}`) };
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
};

const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a file with this text. */
export function typeErrors(file: string, text: string): string[] {
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, text, ...rest.slice(0, 1) as [ts.ScriptTarget]);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return program.getSemanticDiagnostics(source).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
