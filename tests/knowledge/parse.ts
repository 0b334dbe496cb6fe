import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { dirname } from 'node:path';
import { createSource, type SourceFile } from '../../src/analysis/source.ts';

export type ParserName = 'espree' | '@typescript-eslint/parser';

/**
 * Parses as a linter does.
 *
 * @param path - An absolute path; it need not exist.
 * @throws SyntaxError when the parser refuses the text.
 */
export function parseFile(path: string, text: string, parserName: ParserName): SourceFile {
  const linter = new Linter({ cwd: dirname(path) });
  const languageOptions = parserName === 'espree' ? {} : { parser: typescriptParser };
  const [fatal] = linter.verify(text, [{ files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'], languageOptions }], { filename: path }).filter((message) => message.fatal);
  if (fatal) {
    throw new SyntaxError(`${path}:${fatal.line}: ${fatal.message}`);
  }
  const { ast, scopeManager, visitorKeys } = linter.getSourceCode();
  const file: SourceFile = {
    path,
    text,
    ast: ast as unknown as TSESTree.Program,
    scopes: scopeManager as unknown as TSESLint.Scope.ScopeManager,
  };
  return createSource(file, visitorKeys);
}
