import type { TSESTree } from '@typescript-eslint/utils';
import type { ImportFact, InsertionPoint, ModuleFact } from './model.ts';
import type { Owner } from './modules.ts';
import type { SourceFile } from './source.ts';
import { specifierName, unwrap } from './values/syntax.ts';

/**
 * What the edit writers need to know of a module: its form, its imports, its names.
 *
 * @param type what the nearest package.json says of `.js` files; null where it does not
 */
export function collectModule(source: SourceFile, type: Owner['type']): ModuleFact {
  const { body } = source.ast;
  const system = isModule(source, type) ? 'esm' : 'commonjs';
  const loading = body.filter((statement) => isLoading(statement));
  const last = loading.at(-1) ?? body.findLast((statement) => statement.type === 'ExpressionStatement' && 'directive' in statement && typeof statement.directive === 'string');
  const importAt: InsertionPoint = last
    ? { offset: last.range[1], indent: '', side: 'after' }
    : { offset: body[0]?.range[0] ?? source.text.length, indent: '', side: 'before' };
  let names: readonly string[] | null = null;
  return {
    system,
    topLevelAwait: system === 'esm',
    importAt,
    declareAt: importAt,
    get names() {
      return (names ??= namesOf(source));
    },
    imports: loading.flatMap(importsOf),
  };
}

/** What only CommonJS gives a file. Source: https://nodejs.org/api/modules.html#the-module-scope */
const COMMONJS_NAMES = new Set(['require', 'module', 'exports', '__dirname', '__filename']);

/** Linters call most files modules, whatever they are, so a file's own words come first: with an `import` beside them, those of CommonJS would be gone. */
function isModule(source: SourceFile, type: Owner['type']): boolean {
  const { path, ast } = source;
  if (/\.m[jt]s$/.test(path)) return true;
  if (/\.c[jt]s$/.test(path)) return false;
  if (ast.body.some((statement) => /^(?:Import|Export)/.test(statement.type))) return true;
  if (ast.sourceType !== 'module' || speaksCommonJs(source)) return false;
  return type !== 'commonjs' || !/\.jsx?$/.test(path);
}

/** Whether a file uses what CommonJS gives it, and declares none of that itself. */
function speaksCommonJs({ scopes: { scopes } }: SourceFile): boolean {
  return scopes.some(({ references }) =>
    references.some(({ identifier, resolved }) => 'name' in identifier && COMMONJS_NAMES.has(identifier.name) && (resolved === null || resolved.defs.length === 0)),
  );
}

function isLoading(statement: TSESTree.ProgramStatement): boolean {
  return statement.type === 'ImportDeclaration' || statement.type === 'TSImportEqualsDeclaration' || isRequiring(statement);
}

function isRequiring(statement: TSESTree.ProgramStatement): boolean {
  return statement.type === 'VariableDeclaration' && statement.declarations.length > 0 && statement.declarations.every((each) => requiredModule(each.init) !== undefined);
}

/** The module that the definition of a name loads; undefined for any other. */
export function loadedModule(definition: TSESTree.Node | undefined): string | undefined {
  if (definition?.type === 'VariableDeclarator') return requiredModule(definition.init);
  return definition?.parent?.type === 'ImportDeclaration' ? definition.parent.source.value : undefined;
}

/** The module of `require('x')`, also behind a member: `require('express').Router`. */
function requiredModule(node: TSESTree.Node | null): string | undefined {
  let current = node ? unwrap(node) : null;
  while (current?.type === 'MemberExpression') current = unwrap(current.object);
  if (current?.type !== 'CallExpression' || current.callee.type !== 'Identifier' || current.callee.name !== 'require') return undefined;
  const [argument] = current.arguments;
  return argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined;
}

function importsOf(statement: TSESTree.ProgramStatement): ImportFact[] {
  if (statement.type === 'ImportDeclaration') {
    const from = statement.source.value;
    return statement.specifiers.map((specifier): ImportFact => {
      const imported = specifier.type === 'ImportDefaultSpecifier' ? 'default' : specifier.type === 'ImportNamespaceSpecifier' ? '*' : specifierName(specifier.imported);
      const isType = statement.importKind === 'type' || (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
      return { from, imported, local: specifier.local.name, typeOnly: isType };
    });
  }
  if (statement.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = statement;
    const from = moduleReference.type === 'TSExternalModuleReference' ? moduleReference.expression.value : null;
    return typeof from === 'string' ? [{ from, imported: '*', local: statement.id.name, typeOnly: statement.importKind === 'type' }] : [];
  }
  return statement.type === 'VariableDeclaration' ? statement.declarations.flatMap(requiredNames) : [];
}

function requiredNames(declarator: TSESTree.VariableDeclarator): ImportFact[] {
  const from = requiredModule(declarator.init);
  if (from === undefined) return [];
  const init = declarator.init ? unwrap(declarator.init) : null;
  if (declarator.id.type === 'Identifier') {
    const imported = init?.type === 'MemberExpression' && init.property.type === 'Identifier' ? init.property.name : '*';
    return [{ from, imported, local: declarator.id.name, typeOnly: false }];
  }
  if (declarator.id.type !== 'ObjectPattern') return [];
  return declarator.id.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' && property.value.type === 'Identifier' ? [{ from, imported: property.key.name, local: property.value.name, typeOnly: false }] : [],
  );
}

/** All that is declared, and what is used without being declared. */
function namesOf({ scopes: { scopes } }: SourceFile): string[] {
  const names = new Set<string>();
  for (const { variables } of scopes) for (const { name } of variables) names.add(name);
  for (const { identifier } of scopes[0]?.through ?? []) if ('name' in identifier) names.add(identifier.name);
  return [...names];
}
