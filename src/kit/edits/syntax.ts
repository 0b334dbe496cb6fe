import type { Scope, SourceCode } from 'eslint';
import { getOrMake } from '../../analysis/memo.ts';
import type { Place } from '../../analysis/model.ts';

/** As much of a node as the fix writers look at, whichever parser made it. */
export interface SyntaxNode {
  readonly type: string;
  readonly range: readonly [start: number, end: number];
  readonly parent?: SyntaxNode | null;
  readonly operator?: string;
  readonly value?: unknown;
  readonly arguments?: readonly SyntaxNode[];
  readonly left?: SyntaxNode;
  readonly right?: SyntaxNode;
  readonly argument?: SyntaxNode | null;
  readonly params?: readonly SyntaxNode[];
  readonly body?: readonly SyntaxNode[];
  readonly properties?: readonly SyntaxNode[];
  readonly directive?: string;
  readonly typeAnnotation?: SyntaxNode | undefined;
  readonly returnType?: SyntaxNode | undefined;
}

/** The expression (outside parentheses) or block that covers exactly this place, or null. */
export function findNode(sourceCode: SourceCode, { range: [start, end] }: Place): SyntaxNode | null {
  const node = descend(sourceCode, start, end, ({ range }) => range[0] === start && range[1] === end);
  return node?.type === 'Property' ? (node.value as SyntaxNode) : node;
}

/** The scopes of a file in which each name is declared. */
const declaring = new WeakMap<SourceCode['scopeManager'], ReadonlyMap<string, readonly Scope.Scope[]>>();

function scopesByName(manager: SourceCode['scopeManager']): ReadonlyMap<string, readonly Scope.Scope[]> {
  return getOrMake(declaring, manager, () => {
    const byName = new Map<string, Scope.Scope[]>();
    for (const scope of manager.scopes) for (const { name, defs } of scope.variables) if (defs.length > 0) getOrMake(byName, name, () => []).push(scope);
    return byName;
  });
}

/** Whether a name of the module, or a global, means something else at an offset: a scope around declares it too. */
export function isHidden({ scopeManager }: SourceCode, name: string, offset: number, from: 'global' | 'module' = 'global'): boolean {
  return (scopesByName(scopeManager).get(name) ?? []).some(({ type, block }) => {
    const isOutside = from === 'module' && (type === 'global' || type === 'module' || block.type === 'Program');
    return !isOutside && (block.range?.[0] ?? 0) <= offset && offset <= (block.range?.[1] ?? 0);
  });
}

/** Whether the call whose argument starts at `offset` has a function among its arguments that takes its parameters' types from the call. */
export function hasInferredHandler(sourceCode: SourceCode, offset: number): boolean {
  const call = descend(sourceCode, offset, offset + 1, (node) => node.arguments?.some(({ range }) => range[0] === offset) ?? false);
  return call?.arguments?.some(({ params }) => params?.some(({ typeAnnotation }) => !typeAnnotation)) ?? false;
}

/** The outermost wanted node around a range. */
function descend({ ast, visitorKeys }: SourceCode, start: number, end: number, isWanted: (node: SyntaxNode) => boolean): SyntaxNode | null {
  let node: SyntaxNode | undefined = ast as unknown as SyntaxNode;
  while (node && !isWanted(node)) {
    const record = node as unknown as Readonly<Record<string, Child>>;
    const children: readonly Child[] = (visitorKeys[node.type] ?? []).map((key) => record[key]);
    const candidates = children.map((child) => (isList(child) ? lastUpTo(child, start) : child));
    node = candidates.find((child) => child && child.range[0] <= start && end <= child.range[1]) ?? undefined;
  }
  return node ?? null;
}

type Child = SyntaxNode | null | undefined | readonly (SyntaxNode | null)[];

function isList(child: Child): child is readonly (SyntaxNode | null)[] {
  return Array.isArray(child);
}

/** The last of some nodes in order that begins at or in front of `offset`: a file may have thousands of statements. */
function lastUpTo(nodes: readonly (SyntaxNode | null)[], offset: number): SyntaxNode | null | undefined {
  const children = nodes.includes(null) ? nodes.filter((node) => node !== null) : nodes;
  let [low, high] = [0, children.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((children[middle]?.range[0] ?? 0) > offset) high = middle - 1;
    else low = middle;
  }
  return children[low];
}

const LOOSER_THAN_OR = new Set([
  'SequenceExpression',
  'AssignmentExpression',
  'ConditionalExpression',
  'ArrowFunctionExpression',
  'YieldExpression',
]);

const TIGHT = new Set([
  'Identifier',
  'Literal',
  'TemplateLiteral',
  'MemberExpression',
  'CallExpression',
  'NewExpression',
  'ChainExpression',
  'ThisExpression',
  'TSNonNullExpression',
]);

/** The expression's text as an argument of a call. */
export function asArgument(text: string, node: SyntaxNode | null): string {
  return node === null || node.type === 'SequenceExpression' ? `(${text})` : text;
}

/** The expression's text as the left side of `||`, which does not mix with `??`. */
export function asLeftOfOr(text: string, node: SyntaxNode | null): string {
  const loose = node === null || LOOSER_THAN_OR.has(node.type) || (node.type === 'LogicalExpression' && node.operator === '??');
  return loose ? `(${text})` : text;
}

/** The expression's text as the left side of a comparison. */
export function asCompared(text: string, node: SyntaxNode | null): string {
  return node !== null && TIGHT.has(node.type) ? text : `(${text})`;
}
