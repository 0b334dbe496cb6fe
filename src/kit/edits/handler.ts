import type { GuardEdit } from '../../analysis/model.ts';
import type { LintedFile } from '../file.ts';
import { bindExport, type NewImport } from './binding.ts';
import type { Edit } from './edit.ts';
import { insertion } from './edit.ts';
import { insertIntoBlock, leaving } from './lines.ts';
import { styleOf } from './style.ts';
import { findNode } from './syntax.ts';

type StatementEdit = Extract<GuardEdit, { kind: 'statement' }>;

/** Statements that refuse, and the import that they need. */
export interface Refusal {
  readonly edits: readonly Edit[];
  readonly added: NewImport | null;
}

/** The edits that refuse at the start of a handler; null when the framework's way or a parameter's name is not known. */
export function guardStatements(file: LintedFile, framework: string, edit: StatementEdit, limiter: string): Refusal | null {
  const answers = file.knowledge.frameworks.find(({ id }) => id === framework)?.answers;
  const also = answers?.also && bindExport(file, { ...answers.also, local: answers.also.imported, callable: false });
  const names = also ? { ...edit.parameters, also: also.expression } : edit.parameters;
  const key = fillNames(answers?.clientKey, names);
  const answer = fillNames(answers?.tooManyRequests, names);
  if (key === null || answer === null) return null;
  const lines = ['try {', `\tawait ${limiter}.consume(${key});`, '} catch {', ...leaving(answer), '}'];
  const { sourceCode } = file;
  const block = insertIntoBlock(sourceCode.text, behindDirectives(file, edit), lines, styleOf(sourceCode));
  const edits = edit.asyncAt === null ? [block] : [insertion(edit.asyncAt, 'async '), ...promised(file, edit), block];
  return { edits, added: also?.added ?? null };
}

function fillNames(template: string | undefined, parameters: Readonly<Record<string, string>>): string | null {
  const names = template?.match(/\$\w+/g) ?? [];
  if (template === undefined || names.some((name) => !Object.hasOwn(parameters, name.slice(1)))) return null;
  return template.replaceAll(/\$(\w+)/g, (_, role: string) => parameters[role] ?? '');
}

function behindDirectives({ sourceCode }: LintedFile, { block, offset }: StatementEdit): number {
  const statements = findNode(sourceCode, block)?.body ?? [];
  return statements.findLast(({ directive }) => typeof directive === 'string')?.range[1] ?? offset;
}

/** An annotated result type becomes a promise of it, where the function becomes async. */
function promised({ sourceCode }: LintedFile, { block }: StatementEdit): Edit[] {
  const type = findNode(sourceCode, block)?.parent?.returnType?.typeAnnotation;
  if (!type || /^Promise\b/.test(sourceCode.text.slice(...type.range))) return [];
  return [insertion(type.range[0], 'Promise<'), insertion(type.range[1], '>')];
}
