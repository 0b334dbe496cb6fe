import type * as ScopeManager from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Parser from 'oxc-parser';
import type { SourceFile } from '../analysis/source.ts';
import { createSource } from '../analysis/source.ts';
import { debug } from './debug.ts';
import { isTooDeep } from './nesting.ts';

type Language = 'jsx' | 'ts' | 'tsx';
type Kind = 'module' | 'unambiguous' | 'commonjs';

const require = createRequire(import.meta.url);

/**
 * Parses a file as a linter would: a tree of the TypeScript-ESTree shape with `range` and `parent` but without `loc`, and its scopes. What is
 * neither named nor written as an ECMAScript module is a CommonJS one, whose outermost variables lie in a function's scope.
 *
 * @param location the absolute path, whose extension decides about the language
 * @param text without byte order mark
 * @returns null when the text has a syntax error, or more nesting than the parser's stack is trusted with
 */
export function parseSource(location: string, text: string): SourceFile | null {
  try {
    const result = parse(location, text);
    if (result === null) return null;
    const { parser, scopeManager } = libraries();
    const { visitorKeys } = parser;
    const ast = result.program as unknown as TSESTree.Program;
    const isModule = ast.sourceType === 'module' || languageOf(location) !== 'jsx';
    const scopes = scopeManager.analyze(ast, {
      childVisitorKeys: visitorKeys,
      globalReturn: !isModule,
      jsxPragma: null,
      lib: [],
      sourceType: isModule ? 'module' : 'script',
    });
    return createSource({ path: location, text, ast, scopes }, visitorKeys);
  } catch (error) {
    debug(() => `cannot read ${location}: ${String(error)}`);
    return null;
  }
}

/** Whether a text has a syntax error, or cannot be parsed at all. */
export function isBroken(location: string, text: string): boolean {
  try {
    return parse(location, text) === null;
  } catch {
    return true;
  }
}

function parse(location: string, text: string): Parser.ParseResult | null {
  if (isTooDeep(text)) {
    debug(() => `leaves out ${location}, which nests too deeply.`);
    return null;
  }
  const own = languageOf(location);
  // Types in JavaScript are Flow's: most of them read as TypeScript.
  for (const lang of own === 'jsx' ? ([own, 'tsx'] as const) : [own]) {
    for (const kind of kindsOf(location)) {
      const result = libraries().parser.parseSync(location, text, { lang, sourceType: kind, astType: 'ts', range: true, preserveParens: false });
      if (result.errors.every(({ severity }) => severity !== 'Error')) return result;
    }
  }
  debug(() => `cannot parse ${location}.`);
  return null;
}

function languageOf(location: string): Language {
  const extension = path.extname(location);
  if (extension === '.tsx') return 'tsx';
  return /^\.[cm]?ts$/.test(extension) ? 'ts' : 'jsx';
}

/** CommonJS, which allows `return` outside of functions, is the second try: a text rarely says that it is none. */
function kindsOf(location: string): readonly Kind[] {
  return /\.m[jt]s$/.test(location) ? ['module'] : ['unambiguous', 'commonjs'];
}

/** Loaded with the first file; to ask for a module again takes time, too. */
let loaded: { readonly parser: typeof Parser; readonly scopeManager: typeof ScopeManager } | null = null;

function libraries(): NonNullable<typeof loaded> {
  return (loaded ??= { parser: require('oxc-parser') as typeof Parser, scopeManager: require('@typescript-eslint/scope-manager') as typeof ScopeManager });
}
