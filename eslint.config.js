import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import n from 'eslint-plugin-n';
import * as regexp from 'eslint-plugin-regexp';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';
import asymmetricDos from './dist/index.js';
import zones from './eslint.zones.js';

export default defineConfig([
  // The examples and the samples are written to be reported.
  globalIgnores(['dist/', 'coverage/', '.cache/', 'examples/', 'tests/knowledge/*/', 'tests/frameworks/*/', 'tests/project/cases/', 'tests/**/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  n.configs['flat/recommended-module'],
  regexp.configs['flat/recommended'],
  {
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      'simple-import-sort/imports': ['error', { groups: [['^', '^\\.']] }],
      // The compiler resolves imports, and knip compares them with package.json.
      'n/no-missing-import': 'off',
      'n/no-extraneous-import': 'off',
      'n/no-unpublished-import': 'off',
      // These work in every supported Node; they were marked experimental until later.
      'n/no-unsupported-features/node-builtins': ['error', { ignores: ['fs.cpSync', 'import.meta.dirname', 'import.meta.filename'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // The enums of syntax trees are types here: their values are compared as the strings they are.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'eslint-plugin/no-property-in-node': 'off',
      // Suggestions come from kit, where the rule does not look.
      'eslint-plugin/require-meta-has-suggestions': 'off',
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(?:Disallow|Require) ' }],
      'eslint-plugin/require-meta-schema-description': 'error',
      'no-console': 'error',
    },
  },
  ...zones,
  {
    files: ['scripts/**', 'tests/**'],
    rules: {
      'n/no-process-exit': 'off',
      'n/hashbang': 'off',
    },
  },
  asymmetricDos.configs.recommended,
]);
