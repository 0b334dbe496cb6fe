import type { TSESTree } from '@typescript-eslint/utils';
import type { GuardEdit, InsertionPoint, PatternFact, UndeclaredFact } from '../model.ts';
import { indentOf, placeOf, sourceOf } from '../source.ts';
import { annotationOf, parametersIn, statementOf, staticName, unwrap } from '../values/syntax.ts';
import type { FunctionNode, FunctionValue } from '../values/value.ts';

/**
 * Where statements can stand that refuse at the start of a function.
 *
 * @param parameters the objects that its parameters are
 * @param statement what a declaration must come ahead of
 */
export function statementEdit({ node }: FunctionValue, parameters: readonly string[], statement: TSESTree.Node): Extract<GuardEdit, { kind: 'statement' }> | null {
  if (node.generator) return null;
  const isBlock = node.body.type === 'BlockStatement';
  return {
    kind: 'statement',
    offset: isBlock ? node.body.range[0] + 1 : startOfExpression(node),
    block: placeOf(node.body),
    end: isBlock ? null : node.range[1],
    asyncAt: node.async ? null : asyncPoint(node),
    parameters: parameterNames(node, parameters),
    patterns: patternsOf(node, parameters),
    undeclared: undeclaredOf(node, parameters),
    declareAt: declarationPoint(statement),
  };
}

/** Where the expression begins that is a function's body, with the parentheses around it. */
function startOfExpression({ body, params, returnType, range }: FunctionNode): number {
  const { text } = sourceOf(body);
  const from = returnType?.range[1] ?? params.at(-1)?.range[1] ?? range[0];
  const between = text.slice(from, body.range[0]);
  return from + (/^[^=]*(?:=(?!>)[^=]*)*=>[^\S\r\n]*/.exec(between)?.[0].length ?? between.length);
}

/** Where `async ` goes: in front of the function, or of a method's name. */
function asyncPoint(node: FunctionNode): number {
  const { parent } = node;
  if (parent.type === 'MethodDefinition' || (parent.type === 'Property' && parent.method)) return parent.key.range[0];
  return node.range[0];
}

/** The names of a function's parameters, by the objects that they are. */
export function parameterNames(node: FunctionNode, roles: readonly string[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [index, role] of roles.entries()) {
    const parameter = parametersIn(node)[index];
    if (parameter?.type === 'Identifier') names[roleName(role)] = parameter.name;
  }
  return names;
}

function roleName(role: string): string {
  return role.replace(/^.*:/, '');
}

/** Parameters that are taken apart where they are declared. */
function patternsOf(node: FunctionNode, roles: readonly string[]): Record<string, PatternFact> {
  const patterns: Record<string, PatternFact> = {};
  for (const [index, role] of roles.entries()) {
    const parameter = parametersIn(node)[index];
    if (parameter?.type === 'ObjectPattern') patterns[roleName(role)] = patternOf(parameter);
  }
  return patterns;
}

function patternOf({ properties, range, typeAnnotation }: TSESTree.ObjectPattern): PatternFact {
  const fields: Record<string, string> = {};
  for (const property of properties) {
    const name = property.type === 'Property' ? staticName(property) : undefined;
    if (name !== undefined && property.type === 'Property' && property.value.type === 'Identifier') fields[name] = property.value.name;
  }
  const last = properties.findLast(({ type }) => type === 'Property');
  // What is written out there may lack other fields.
  const isWritten = typeAnnotation && typeAnnotation.typeAnnotation.type !== 'TSTypeReference';
  return { fields, addAt: isWritten ? null : (last?.range[1] ?? range[0] + 1), behind: last !== undefined, ahead: last === undefined && properties.length > 0 };
}

/** Parameters behind those that a function declares. */
function undeclaredOf(node: FunctionNode, roles: readonly string[]): UndeclaredFact | null {
  const declared = parametersIn(node);
  if (declared.length >= roles.length) return null;
  const { text } = sourceOf(node);
  const last = node.params.at(-1);
  if (last?.type === 'RestElement') return null;
  const from = last?.range[1] ?? node.typeParameters?.range[1] ?? node.id?.range[1] ?? node.range[0];
  const found = (last ? /^\s*(?:,\s*)?\)/ : /^\s*(?:async\s*)?(?:function\s*)?\(\s*\)/).exec(text.slice(from, from + 100));
  if (!found) return null;
  return { at: last ? from : from + found[0].lastIndexOf(')'), behind: last !== undefined, roles: roles.slice(declared.length).map(roleName), inferred: isTypedAround(node) };
}

/** Whether what stands around a function types its parameters: a call that takes it, or a variable's annotation. */
function isTypedAround(node: FunctionNode): boolean {
  let inner: TSESTree.Node = node;
  for (;;) {
    const outer: TSESTree.Node | undefined = inner.parent;
    if (!outer) return false;
    if (outer.type === 'CallExpression' || outer.type === 'NewExpression') return outer.arguments.some((argument) => argument === inner);
    if (outer.type === 'VariableDeclarator') return annotationOf(outer.id) !== undefined;
    if (outer.type === 'TSSatisfiesExpression') return true;
    if (outer.type !== 'Property' && outer.type !== 'ObjectExpression' && unwrap(outer) === outer) return false;
    inner = outer;
  }
}

/** In front of the statement, when that stands at module level. */
export function declarationPoint(node: TSESTree.Node): InsertionPoint | null {
  const statement = statementOf(node);
  return statement.parent?.type === 'Program' ? pointBefore(statement) : null;
}

/** In front of a statement, and of the comments right above it, which may be for tools: `// @ts-expect-error`. */
export function pointBefore(statement: TSESTree.Node): InsertionPoint {
  return { offset: aboveComments(sourceOf(statement).text, statement.range[0]), indent: indentOf(statement), side: 'before' };
}

/** Line comments, and block comments that end the line, each on lines of its own. */
const COMMENTS_ABOVE = /\n[^\S\n]*((?:(?:\/\/[^\n]*|\/\*(?:(?!\*\/).)*\*\/[^\S\n]*)\n[^\S\n]*)+)$/s;

/** So far above a statement its comments are looked for, in characters. */
const FAR = 2000;

/** Where the comments begin that stand right above something; itself where none do, and for those that begin the file. */
function aboveComments(text: string, offset: number): number {
  const start = Math.max(0, offset - FAR);
  const [, comments = ''] = COMMENTS_ABOVE.exec(text.slice(start, offset)) ?? [];
  return text.slice(0, offset - comments.length).trim() === '' ? offset : offset - comments.length;
}
