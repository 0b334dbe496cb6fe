import type { ESLint, Linter } from 'eslint';
import { createRequire } from 'node:module';
import path from 'node:path';
import { namespace } from './namespace.ts';

const JAVASCRIPT = ['**/*.js', '**/*.mjs', '**/*.cjs', '**/*.jsx'];
const TYPESCRIPT = ['**/*.ts', '**/*.mts', '**/*.cts', '**/*.tsx'];

/** Folders of tests, where they are no part of an address. */
const TESTING = '{test,tests,fixtures,acceptance,e2e,cypress}';

/** Tests, stories, declarations, and what tools keep in dot folders answer no requests. */
const SKIPPED = [
  `**/${TESTING}/**`,
  // Here a folder is called as requests ask for it.
  `!**/app/**/${TESTING}/**/route.{js,ts}`,
  `!**/routes/**/${TESTING}/**/+{server,page.server,layout.server}.{js,ts}`,
  `!**/pages/api/**/${TESTING}/**`,
  '**/*.{test,spec,e2e-spec,cy}.*',
  '**/{__tests__,__mocks__,__fixtures__}/**',
  '**/.!(well-known)/**',
  '**/*.{stories,story}.*',
  '**/*.d.{ts,mts,cts}',
];

const require = createRequire(import.meta.url);

/** The flat config objects of `recommended` or `strict`. TypeScript files are claimed only where a parser for them is installed. */
export function sharedConfigs(plugin: ESLint.Plugin, level: 'recommended' | 'strict'): Linter.Config[] {
  const options = level === 'strict' ? [{ checkUnresolved: true }] : [];
  const rules: Linter.RulesRecord = Object.fromEntries(
    Object.keys(plugin.rules ?? {}).map((name) => [`${namespace}/${name}`, ['error', ...options]]),
  );
  const common = { ignores: SKIPPED, plugins: { [namespace]: plugin }, rules };
  const parserOptions = { ecmaFeatures: { jsx: true } };
  const parser = findTypeScriptParser();
  const javascript: Linter.Config = { ...common, name: `${namespace}/${level}`, files: JAVASCRIPT, languageOptions: { parserOptions } };
  if (parser === null) return [javascript];
  return [
    javascript,
    { ...common, name: `${namespace}/${level}/typescript`, files: TYPESCRIPT, languageOptions: { parser, parserOptions } },
  ];
}

type LoadedParser = Extract<Linter.Parser, { readonly parseForESLint: unknown }>;

let typeScriptParser: Linter.Parser | null | undefined;

function findTypeScriptParser(): Linter.Parser | null {
  if (typeScriptParser === undefined) {
    const location = resolveFrom(path.join(process.cwd(), 'package.json')) ?? resolveFrom(import.meta.url);
    typeScriptParser = location === null ? null : lazyParser(location);
  }
  return typeScriptParser;
}

/** The parser's package folder as seen from a file: its own dependency, or that of `typescript-eslint`. */
function resolveFrom(file: string): { readonly main: string; readonly manifest: string } | null {
  const seen = createRequire(file);
  const through = tryResolve(seen, 'typescript-eslint');
  for (const start of [seen, ...(through === null ? [] : [createRequire(through)])]) {
    const main = tryResolve(start, '@typescript-eslint/parser');
    const manifest = tryResolve(start, '@typescript-eslint/parser/package.json');
    if (main !== null && manifest !== null) return { main, manifest };
  }
  return null;
}

function tryResolve(from: NodeJS.Require, specifier: string): string | null {
  try {
    return from.resolve(specifier);
  } catch {
    return null;
  }
}

/** The parser, loaded when the first TypeScript file is parsed: loading it costs more than all else that the plugin does. */
function lazyParser({ main, manifest }: { readonly main: string; readonly manifest: string }): Linter.Parser {
  const { version } = require(manifest) as { readonly version: string };
  return {
    meta: { name: 'typescript-eslint/parser', version },
    parseForESLint: (text, options) => (require(main) as LoadedParser).parseForESLint(text, options),
  };
}
