// Which part of the code may import which (docs/architecture.md):
// rules -> kit, analysis, project -> knowledge/schema, and only analysis/facts.ts and project/ load the tables.

const toRules = { regex: '(?:^|/)rules/', message: 'Nothing below the rules knows a rule.' };
const toKit = { regex: '(?:^|/)kit/', message: 'kit is what rules speak with; what lies below them takes plain values.' };
const toProject = { regex: '(?:^|/)project/', message: 'analysis reads one file and knows of no other.' };
const toEntry = { regex: '^(?:\\./)?(?:\\.\\./)+index\\.ts$', message: 'The plugin object imports everything, and nothing imports it.' };
const toTables = {
  regex: '(?:^|/)knowledge(?:/(?!schema\\.ts$)|$)',
  message: 'Only analysis/facts.ts and project/ load the tables; the row types are in knowledge/schema.ts.',
};
const toKnowledge = { regex: '(?:^|/)knowledge(?:/|$)', message: 'A rule takes facts; what packages mean is no concern of it.' };
const butSchema = { regex: '^(?!(?:\\./|(?:\\.\\./)+)(?:schema|parts/[\\w-]+)\\.ts$)', message: 'A row imports the row types, and the parts that rows have in common.' };
const butParts = { regex: '^(?!\\.\\./schema\\.ts$|\\./[\\w-]+\\.ts$)', message: 'The parts of rows know the row types, each other, and no row.' };
const butRows = { regex: '^(?!\\./)', message: 'The tables consist of their rows.' };
const butTypes = { regex: '^(?!\\./schema/)', message: 'The row types stand by themselves.' };
const butSiblings = { regex: '^(?!\\./)', message: 'The row types stand by themselves.' };

// Importing these costs more than the whole analysis, and their packages are not installed where the plugin is.
const typesOnly = {
  regex: '^(?:@typescript-eslint/(?:utils|types|typescript-estree)|eslint|estree)(?:/|$)',
  message: 'Only types come from here: use `import type`.',
  allowTypeImports: true,
};

const zones = [
  { files: ['src/**/*.ts'], not: [] },
  { files: ['src/rules/**/*.ts'], not: [toKnowledge, toEntry] },
  { files: ['src/kit/**/*.ts'], not: [toRules, toTables, toEntry] },
  { files: ['src/project/**/*.ts'], not: [toRules, toKit] },
  { files: ['src/analysis/**/*.ts'], not: [toRules, toKit, toProject, toTables] },
  { files: ['src/analysis/facts.ts'], not: [toRules, toKit, toProject] },
  { files: ['src/knowledge/**/*.ts'], not: [butSchema] },
  { files: ['src/knowledge/parts/*.ts'], not: [butParts] },
  { files: ['src/knowledge/index.ts'], not: [butRows] },
  { files: ['src/knowledge/schema.ts'], not: [butTypes] },
  { files: ['src/knowledge/schema/*.ts'], not: [butSiblings] },
];

/** Config objects for the import directions. A later one replaces an earlier one's patterns. */
export default zones.map(({ files, not }) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [typesOnly, ...not] }],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ImportExpression[source.value=/^\\./], TSImportType[source.value=/^\\./], TSImportType > TSLiteralType > Literal[value=/^\\./]',
        message: 'Import own files by a declaration at the top, where the import directions are checked.',
      },
    ],
  },
}));
