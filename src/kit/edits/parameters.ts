import type { GuardEdit, PatternFact } from '../../analysis/model.ts';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { isTypeScript, type LintedFile } from '../file.ts';
import type { Edit } from './edit.ts';
import { insertion } from './edit.ts';
import { freeName } from './names.ts';
import { findNode, type SyntaxNode } from './syntax.ts';

type StatementEdit = Extract<GuardEdit, { kind: 'statement' }>;
type Answers = NonNullable<FrameworkRow['answers']>;

/** How code at the start of a handler names what its parameters hold. What the handler does not name yet is added to its parameters. */
export class ParameterNames {
  private readonly file: LintedFile;
  private readonly edit: StatementEdit;
  private readonly answers: Answers;
  private readonly also: string;
  private readonly added = new Map<PatternFact, Map<string, string>>();
  private readonly declared: { role: string; name: string; used: boolean }[] = [];
  private taken: Pick<ReadonlySet<string>, 'has'> | null = null;

  constructor(file: LintedFile, edit: StatementEdit, answers: Answers, also: string) {
    this.file = file;
    this.edit = edit;
    this.answers = answers;
    this.also = also;
  }

  /**
   * Writes code for the handler.
   *
   * @param template code with `$also`, and with `$request` and the like for parameters
   * @returns null when a parameter has no name and can be given none
   */
  fill(template: string): string | null {
    let unnamed = 0;
    const filled = template.replaceAll(/\$(\w+)(?:\.(\w+)(\()?)?/g, (all, role: string, field: string | undefined, call: string | undefined) => {
      const written = role === 'also' ? this.also + all.slice('$also'.length) : this.write(role, field, call !== undefined);
      if (written === null) unnamed++;
      return written === null || role === 'also' ? (written ?? '') : written + (call ?? '');
    });
    return unnamed === 0 ? filled : null;
  }

  /** What has to be added to the parameters. */
  edits(): Edit[] {
    const fields = [...this.added].flatMap(([{ addAt, behind, ahead }, names]) => {
      const text = [...names].map(([field, name]) => (field === name ? field : `${field}: ${name}`)).join(', ');
      return addAt === null ? [] : [insertion(addAt, behind ? `, ${text}` : ahead ? ` ${text},` : ` ${text} `)];
    });
    const { undeclared } = this.edit;
    if (undeclared === null || this.declared.length === 0) return fields;
    const text = this.declared.map(({ role, name, used }) => `${used ? '' : '_'}${name}${this.annotation(role)}`).join(', ');
    return [...fields, insertion(undeclared.at, undeclared.behind ? `, ${text}` : text)];
  }

  private write(role: string, field: string | undefined, isCalled: boolean): string | null {
    const name = this.edit.parameters[role] ?? this.declare(role);
    if (name !== null) return field === undefined ? name : `${name}.${field}`;
    const pattern = this.edit.patterns[role];
    if (pattern === undefined || field === undefined || (isCalled && this.answers.unbound?.includes(field) !== true)) return null;
    return pattern.fields[field] ?? this.addField(pattern, field);
  }

  private addField(pattern: PatternFact, field: string): string | null {
    if (pattern.addAt === null) return null;
    const names = this.added.get(pattern) ?? new Map<string, string>();
    this.added.set(pattern, names);
    const name = names.get(field) ?? this.free(field);
    names.set(field, name);
    return name;
  }

  /** A parameter that the handler does not declare, with those ahead of it. */
  private declare(role: string): string | null {
    const { undeclared, patterns } = this.edit;
    const position = Object.hasOwn(patterns, role) ? -1 : (undeclared?.roles.indexOf(role) ?? -1);
    if (undeclared === null || position === -1) return null;
    const roles = undeclared.roles.slice(0, position + 1);
    if (!roles.every((each) => this.isTyped(each))) return null;
    for (const each of roles.slice(this.declared.length)) this.declared.push({ role: each, name: this.free(each), used: false });
    const own = this.declared[position];
    if (own === undefined) return null;
    own.used = true;
    return own.name;
  }

  private isTyped(role: string): boolean {
    return !isTypeScript(this.file.path) || this.edit.undeclared?.inferred === true || this.answers.types?.[role] !== undefined;
  }

  private annotation(role: string): string {
    const type = this.answers.types?.[role];
    return type === undefined || !isTypeScript(this.file.path) || this.edit.undeclared?.inferred === true ? '' : `: ${type}`;
  }

  private free(base: string): string {
    this.taken ??= namesAround(this.file, findNode(this.file.sourceCode, this.edit.block));
    return freeName(base, this.taken);
  }
}

/** The names that mean something in a function. */
function namesAround({ sourceCode, names }: LintedFile, block: SyntaxNode | null): Pick<ReadonlySet<string>, 'has'> {
  const owner = block?.parent;
  if (!owner) return names;
  const scope = sourceCode.getScope(owner as unknown as Parameters<typeof sourceCode.getScope>[0]);
  return new Set([...scope.variables.map(({ name }) => name), ...scope.through.map(({ identifier }) => ('name' in identifier ? identifier.name : ''))]);
}
