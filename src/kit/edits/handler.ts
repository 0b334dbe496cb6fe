import type { GuardEdit } from '../../analysis/model.ts';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { findManifest } from '../../project/manifest.ts';
import type { LintedFile } from '../file.ts';
import { bindExport, type NewImport } from './binding.ts';
import type { Edit } from './edit.ts';
import { insertion } from './edit.ts';
import { insertAheadOfExpression, insertIntoBlock, leaving } from './lines.ts';
import { ParameterNames } from './parameters.ts';
import { isOnWorkers, isUnaddressed } from './platform.ts';
import { styleOf } from './style.ts';
import { findNode } from './syntax.ts';

type StatementEdit = Extract<GuardEdit, { kind: 'statement' }>;
type Answers = NonNullable<FrameworkRow['answers']>;

/** Statements that refuse, and the import that they need. */
export interface Refusal {
  readonly edits: readonly Edit[];
  readonly added: NewImport | null;
  /** The limiter as the handler names it. */
  readonly limiter: string;
  /** The framework has no better way than to throw, or does not say who the client is. */
  readonly suggested: boolean;
  /** What has to be there besides. */
  readonly needs?: string;
}

/** A limiter as the statements ask it. */
export interface Asked {
  readonly name: string;
  /** The condition under which to refuse; null for one whose `consume` rejects. */
  readonly refuses: string | null;
}

const CHOSEN = '// Clients choose what this header says, unless a proxy overwrites it.';

/** The edits that refuse at the start of a handler; null when the framework's way or a parameter's name is not known. */
export function guardStatements(file: LintedFile, framework: string, edit: StatementEdit, { name, refuses }: Asked): Refusal | null {
  const answers = file.knowledge.frameworks.find(({ id }) => id === framework)?.answers;
  if (answers?.tooManyRequests === undefined) return null;
  const also = alsoFor(file, answers);
  const names = new ParameterNames(file, edit, answers, also.expression);
  const limiter = names.fill(name);
  const clientKey = clientKeyFor(file, answers);
  const key = clientKey === undefined ? null : names.fill(clientKey);
  const answer = names.fill(answers.tooManyRequests);
  const condition = refuses === null ? null : names.fill(refuses.replaceAll('$limiter', () => limiter ?? '').replaceAll('$key', () => key ?? ''));
  if ((key === null && refuses?.includes('$key') !== false) || answer === null || limiter === null || (refuses !== null && condition === null)) return null;
  const isAsked = clientKey === answers.clientKey && refuses?.includes('$key') !== false;
  const note = isAsked ? [...(answers.chosen ? [CHOSEN] : []), ...(answers.needs === undefined ? [] : [`// This needs ${answers.needs}.`])] : [];
  const head = condition === null ? ['try {', `\tawait ${limiter}.consume(${key ?? ''});`, '} catch {'] : [`if (${condition}) {`];
  const { text } = file.sourceCode;
  const lines = [...note, ...head, ...leaving(answer), '}'];
  const style = styleOf(file.sourceCode);
  const body = edit.end === null ? [insertIntoBlock(text, behindDirectives(file, edit), lines, style)] : insertAheadOfExpression(text, edit.offset, edit.end, lines, style);
  const edits = edit.asyncAt === null ? [] : [insertion(edit.asyncAt, 'async '), ...promised(file, edit)];
  return { edits: [...edits, ...names.edits(), ...body], added: also.added, limiter, suggested: answers.suggested === true || answers.needs !== undefined || isUnaddressed(file, framework), ...(isAsked && answers.needs !== undefined && { needs: answers.needs }) };
}

function clientKeyFor(file: LintedFile, { clientKey, keys = {}, workers }: Answers): string | undefined {
  const { names } = file;
  if (workers && isOnWorkers(file)) return workers.clientKey;
  return Object.entries(keys).find(([type]) => names.has(type))?.[1] ?? clientKey;
}

/** What the statements of a framework name as `$also`, and the import that brings it. */
export function alsoFor(file: LintedFile, { also }: Pick<Answers, 'also'>): { readonly expression: string; readonly added: NewImport | null } {
  if (also === undefined) return { expression: '', added: null };
  if (also.dependsOn !== undefined && !Object.hasOwn(findManifest(file.path)?.dependencies ?? {}, also.dependsOn)) return { expression: also.imported, added: null };
  return bindExport(file, { from: also.from, imported: also.imported, local: also.imported, callable: false });
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
