import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import type { FunctionNode } from './value.ts';

/** The expression inside TypeScript's assertions and similar wrappers that change nothing at run time. */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  let inner = node;
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression;
        break;
      default:
        if ((inner.type as string) !== 'ParenthesizedExpression') return inner;
        inner = (inner as unknown as { expression: TSESTree.Node }).expression;
    }
  }
}

/** What `a && b && c` or `a || b || c` consists of, however it is put in parentheses. Any other expression consists of itself. */
export function operandsOf(expression: TSESTree.Expression, operator: TSESTree.LogicalExpression['operator']): TSESTree.Expression[] {
  const operands: TSESTree.Expression[] = [];
  const waiting = [expression];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'LogicalExpression' && next.operator === operator) waiting.push(next.right, next.left);
    else operands.push(next);
  }
  return operands;
}

export function isFunction(node: TSESTree.Node): node is FunctionNode {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

/** The parameters that a function is called with. TypeScript's `this: void` is none. */
export function parametersIn({ params }: FunctionNode): readonly TSESTree.Parameter[] {
  const [first] = params;
  return first?.type === 'Identifier' && first.name === 'this' ? params.slice(1) : params;
}

/** The name of a property or member that is written out, of a symbol of the language with `@@` in front; undefined for one that is computed. */
export function staticName(
  node: TSESTree.MemberExpression | TSESTree.Property | Extract<TSESTree.ClassElement, { key: unknown }>,
): string | undefined {
  const key: TSESTree.Node = node.type === 'MemberExpression' ? node.property : node.key;
  if (!node.computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'MemberExpression' && !key.computed && key.object.type === 'Identifier' && key.object.name === 'Symbol' && key.property.type === 'Identifier') return `@@${key.property.name}`;
  return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : undefined;
}

/** The name that an import or export speaks of: written out, or as text (`export { a as 'b-c' }`). */
export function specifierName(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value;
}

/** Whether such a name is that of a symbol: neither JSON nor `Object.keys` gives it. */
export function isSymbol(name: string): boolean {
  return name.startsWith('@@');
}

/** The statement that holds a node, as a child of a block, program or switch case. */
export function statementOf(node: TSESTree.Node): TSESTree.Node {
  let statement = node;
  while (statement.parent && !isStatementList(statement.parent, statement)) statement = statement.parent;
  return statement;
}

/** Whether a piece of code stands in another of its file, or is that. */
export function isInside({ range }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return range[0] >= outer.range[0] && range[1] <= outer.range[1];
}

function isStatementList(parent: TSESTree.Node, child: TSESTree.Node): boolean {
  return (
    parent.type === 'BlockStatement' ||
    parent.type === 'Program' ||
    parent.type === 'StaticBlock' ||
    (parent.type === 'TSModuleBlock') ||
    (parent.type === 'SwitchCase' && child !== parent.test)
  );
}

/** The type annotation of a binding, without its colon. */
export function annotationOf(node: TSESTree.Node): TSESTree.TypeNode | undefined {
  return 'typeAnnotation' in node && node.typeAnnotation?.type === 'TSTypeAnnotation' ? node.typeAnnotation.typeAnnotation : undefined;
}

/** The decorators of a class, member or parameter. Trees of plain JavaScript have none. */
export function decoratorsOf(node: TSESTree.Node): readonly TSESTree.Decorator[] {
  const { decorators } = node as { readonly decorators?: readonly TSESTree.Decorator[] };
  return decorators ?? [];
}

/** The nodes right below one, in any tree. */
export function childrenOf(node: TSESTree.Node): TSESTree.Node[] {
  const children: TSESTree.Node[] = [];
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  for (const key in fields) {
    if (key === 'parent' || key === 'loc' || key === 'range') continue;
    const child = fields[key];
    // A list may have more elements than a call takes arguments.
    if (Array.isArray(child)) for (const each of child) if (isNode(each)) children.push(each);
    if (isNode(child)) children.push(child);
  }
  return children;
}

function isNode(child: unknown): child is TSESTree.Node {
  return typeof child === 'object' && child !== null && 'type' in child && 'range' in child;
}

/** The calls in a piece of code. */
export function callsIn(node: TSESTree.Node): TSESTree.CallExpression[] {
  return [...(node.type === 'CallExpression' ? [node] : []), ...childrenOf(node).flatMap(callsIn)];
}

/** The name that a value is declared with where it is made; null where it has none of its own. */
export function declaredName({ parent }: TSESTree.Node): TSESTree.Identifier | null {
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : null;
}

/** What a piece of code returns, apart from functions and `catch` clauses in it. */
export function returnsIn(node: TSESTree.Node): (TSESTree.Node | null)[] {
  if (isFunction(node) || node.type === 'CatchClause') return [];
  return node.type === 'ReturnStatement' ? [node.argument] : childrenOf(node).flatMap(returnsIn);
}

/** Whether there is a condition in a function: on what it lets pass may hold what it has not refused. */
export function asksSomething({ body }: FunctionNode): boolean {
  return CONDITION.test(textOf(body));
}

const CONDITION = /\bif\b|\bswitch\b|\?[^.?]|&&|\|\|/;
