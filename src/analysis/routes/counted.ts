import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { textOf } from '../source.ts';
import { childrenOf, isFunction, staticName, unwrap } from '../values/syntax.ts';
import type { FunctionNode } from '../values/value.ts';

/** What a function counts, by what is counted as it is written. */
export interface Counted {
  /** Numbers that go up, and those that go down. */
  readonly up: Set<string>;
  readonly down: Set<string>;
  /** Lists and sets that something is added to. */
  readonly added: Set<string>;
  /** What is put where the next request finds it. */
  readonly kept: Set<string>;
}

const known = new WeakMap<FunctionNode, Counted>();

/** What a function counts itself. */
export function countedIn(node: FunctionNode): Counted {
  return getOrMake(known, node, () => {
    const counted: Counted = { up: new Set(), down: new Set(), added: new Set(), kept: new Set() };
    for (const each of nodesIn(node.body)) collect(each, counted);
    return counted;
  });
}

function collect(node: TSESTree.Node, { up, down, added, kept }: Counted): void {
  switch (node.type) {
    case 'UpdateExpression':
      (node.operator === '++' ? up : down).add(plain(node.argument));
      break;
    case 'AssignmentExpression':
      if (node.operator === '+=') up.add(plain(node.left));
      else if (node.operator === '-=') down.add(plain(node.left));
      else if (node.operator === '=') collectSum(node.left, node.right, up, down);
      if (node.operator === '=' && node.left.type === 'MemberExpression') kept.add(plain(node.right));
      break;
    case 'VariableDeclarator':
      if (node.init) collectSum(node.id, node.init, up, down);
      break;
    case 'CallExpression': {
      const name = node.callee.type === 'MemberExpression' ? staticName(node.callee) : undefined;
      if (node.callee.type !== 'MemberExpression') break;
      if (name === 'push' || name === 'unshift' || name === 'add') added.add(plain(node.callee.object));
      if (name === 'set') for (const argument of node.arguments) kept.add(plain(argument));
      break;
    }
    default:
  }
}

/** `count = (counts.get(key) ?? 0) + 1`. */
function collectSum(target: TSESTree.Node, written: TSESTree.Node, up: Set<string>, down: Set<string>): void {
  const sum = unwrap(written);
  const isCounting = sum.type === 'BinaryExpression' && sum.right.type === 'Literal' && typeof sum.right.value === 'number';
  if (isCounting && sum.operator === '+') up.add(plain(target));
  if (isCounting && sum.operator === '-') down.add(plain(target));
}

/** How something is written, whether or not it is taken to be there. */
export function plain(node: TSESTree.Node): string {
  return textOf(unwrap(node)).replaceAll(/\s+|!(?=[.[)]|$)/g, '').replaceAll('?.', '.');
}

/** All that a piece of code consists of, apart from functions in it. */
export function nodesIn(node: TSESTree.Node): TSESTree.Node[] {
  return [node, ...childrenOf(node).flatMap((child) => (isFunction(child) ? [] : nodesIn(child)))];
}

/** The function that code stands in; null for the module. */
export function functionAround(node: TSESTree.Node): FunctionNode | null {
  for (let outer = node.parent; outer; outer = outer.parent) if (isFunction(outer)) return outer;
  return null;
}
