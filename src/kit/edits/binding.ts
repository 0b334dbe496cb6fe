import type { ImportFact } from '../../analysis/model.ts';
import type { LimiterRow } from '../../knowledge/schema.ts';
import type { LintedFile } from '../file.ts';
import { isTypeScript } from '../file.ts';
import { type Edit, insertion } from './edit.ts';
import { freeName } from './names.ts';

/** How code of a file names something that a package exports. */
export interface Binding {
  /** `rateLimit`, `limits.rateLimit`. */
  readonly expression: string;
  /** The import or require that has to be added; null when it is there. */
  readonly added: NewImport | null;
}

/** An import that a file lacks. */
export interface NewImport {
  /** As a line of its own, with single quotes and a semicolon. */
  readonly line: string;
  /** The edit that has an import of the same module bring the name as well; null without one. */
  readonly joined: Edit | null;
}

/** An export that code needs. */
export interface Wanted {
  readonly from: string;
  /** The name of the export; empty or `default` for the module itself. */
  readonly imported: string;
  /** The name that the file gives it, unless it is taken. */
  readonly local: string;
  /** Whether the module itself is the same thing as its named export: `require('express-rate-limit')`. */
  readonly callable: boolean;
}

/** Finds the binding of an export in a file, or makes one in the file's module system. */
export function bindExport(file: LintedFile, wanted: Wanted): Binding {
  const [head = '', ...rest] = wanted.imported.split('.');
  const named = rest.length === 0 ? undefined : file.facts.module.imports.find(({ from, imported, typeOnly }) => from === wanted.from && imported === head && !typeOnly);
  if (named) return { expression: [named.local, ...rest].join('.'), added: null };
  for (const found of file.facts.module.imports) {
    if (found.from !== wanted.from || found.typeOnly) continue;
    const expression = expressionOf(file, found, wanted);
    if (expression !== null) return { expression, added: null };
  }
  if (rest.length === 0) return newBinding(file, wanted);
  const { expression, added } = newBinding(file, { ...wanted, imported: head, local: head });
  return { expression: [expression, ...rest].join('.'), added };
}

/** What a limiter row needs of its package, under the name `local` where that is free. */
export function wantedBy(row: LimiterRow, from: string, imported: string, local: string): Wanted {
  const [whole, named] = [row.exports[''], row.exports[imported]];
  return { from, imported, local, callable: isWhole(imported) || (whole !== undefined && whole.by === named?.by) };
}

/** What a file calls an export, unless the name is taken; the module itself goes by its package's name. */
export function localName(imported: string, from: string): string {
  return isWhole(imported) ? camelCase(from) : (imported.split('.').at(-1) ?? imported);
}

function expressionOf(file: LintedFile, found: ImportFact, { imported, callable }: Wanted): string | null {
  if (found.imported === imported) return found.local;
  // A member of what a CommonJS package exports: `restify.plugins.throttle`.
  if (found.imported === 'default' && imported.includes('.')) return `${found.local}.${imported}`;
  if (found.imported === 'default') return callable ? found.local : null;
  if (found.imported !== '*') return null;
  // `import * as` and TypeScript's `import x = require()` give a record of exports; `require()` may give the export itself.
  const isRecord = file.facts.module.system === 'esm' || isTypeScript(file.path);
  if (callable && !isRecord) return found.local;
  return memberOf(file, found.local, imported);
}

/** The export as a member of the whole module. The module itself is what `import x = require()` gives, and a member of a namespace. */
function memberOf(file: LintedFile, module: string, imported: string): string {
  if (imported === '' && !isNamespace(file, module)) return module;
  return `${module}.${isWhole(imported) ? 'default' : imported}`;
}

function newBinding(file: LintedFile, { from, imported, local }: Wanted): Binding {
  const { system } = file.facts.module;
  if (system === 'commonjs' && hasImportEquals(file)) {
    const module = freeName(imported === '' ? local : camelCase(from), file.names);
    return { expression: memberOf(file, module, imported), added: { line: `import ${module} = require('${from}');`, joined: null } };
  }
  const name = freeName(local, file.names);
  const added = system === 'esm' ? { line: importLine(from, imported, name), joined: joinImport(file, from, imported, name) } : { line: requireLine(from, imported, name), joined: null };
  return { expression: name, added };
}

function importLine(from: string, imported: string, name: string): string {
  if (isWhole(imported)) return `import ${name} from '${from}';`;
  return `import { ${specifier(imported, name)} } from '${from}';`;
}

function specifier(imported: string, name: string): string {
  return imported === name ? name : `${imported} as ${name}`;
}

/** Behind the last name that an import of the same module brings: on a line of its own, where each of them has one. */
function joinImport({ sourceCode }: LintedFile, from: string, imported: string, name: string): Edit | null {
  if (isWhole(imported)) return null;
  for (const statement of sourceCode.ast.body) {
    if (statement.type !== 'ImportDeclaration' || statement.source.value !== from || (statement as { importKind?: string }).importKind === 'type') continue;
    const last = statement.specifiers.findLast(({ type }) => type === 'ImportSpecifier');
    if (!last?.range || !last.loc) continue;
    const [before, { text }] = [sourceCode.getTokenBefore(last), sourceCode];
    const isAlone = before !== null && before.loc.end.line < last.loc.start.line;
    const [gap = ' '] = (isAlone && /\r?\n[^\S\n]*$/.exec(text.slice(before.range[1], last.range[0]))) || [];
    return insertion(last.range[1], `,${gap}${specifier(imported, name)}`);
  }
  return null;
}

function requireLine(from: string, imported: string, name: string): string {
  if (isWhole(imported)) return `const ${name} = require('${from}');`;
  return `const { ${imported === name ? name : `${imported}: ${name}`} } = require('${from}');`;
}

function isWhole(imported: string): boolean {
  return imported === '' || imported === 'default';
}

/** With `import x = require()` in the file, its compiler settings may forbid the other forms. */
function hasImportEquals(file: LintedFile): boolean {
  return isTypeScript(file.path) && file.sourceCode.ast.body.some(({ type }) => (type as string) === 'TSImportEqualsDeclaration');
}

/** Whether `import * as` declares the name. */
function isNamespace({ sourceCode }: LintedFile, name: string): boolean {
  return sourceCode.ast.body.some(
    (statement) =>
      statement.type === 'ImportDeclaration' &&
      statement.specifiers.some(({ type, local }) => type === 'ImportNamespaceSpecifier' && local.name === name),
  );
}

function camelCase(from: string): string {
  return from.replaceAll(/[^a-z0-9]+(.)?/gi, (_, letter: string | undefined) => letter?.toUpperCase() ?? '').replace(/^[A-Z0-9]/, (first) =>
    first.toLowerCase(),
  );
}
