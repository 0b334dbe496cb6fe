import type { TSESTree } from '@typescript-eslint/utils';
import { same } from '../values/alternatives.ts';
import { isFunction, isInside } from '../values/syntax.ts';
import { settle } from '../values/value.ts';
import type { Container, Operation } from './registry.ts';

/**
 * Whether a program that attaches a guard never gets to the registration of a route or mount: the two stand in different branches of one `if` of the code that
 * makes their container. What is registered in both branches is one with a guard that the program decides about.
 *
 * @param way null for what is on its way through the whole container
 */
export function areApart({ thing, operations }: Container, guard: Operation, way: Operation | null): boolean {
  const split = way?.source === guard.source ? splitBetween(thing.node, guard.node, way.node) : undefined;
  if (!way || !split) return false;
  return !operations.some((other) => other.source === guard.source && branchAround(split, other.node) === branchAround(split, guard.node) && bringsSame(way, other));
}

/** The `if` of which two pieces of code are the two branches; undefined where they may both run on what was made there. */
function splitBetween(made: TSESTree.Node, one: TSESTree.Node, other: TSESTree.Node): TSESTree.IfStatement | undefined {
  const split = ancestorsInFunction(one).find((node): node is TSESTree.IfStatement => node.type === 'IfStatement' && branchAround(node, other) !== null && branchAround(node, other) !== branchAround(node, one));
  if (!split || bodyAround(split) !== bodyAround(made)) return undefined;
  // Each round may take another branch.
  return ancestorsInFunction(split).some((node) => /^(?:For|While|DoWhile)/.test(node.type) && !isInside(made, node)) ? undefined : split;
}

/** The branch of an `if` that a piece of code stands in. */
function branchAround({ consequent, alternate }: TSESTree.IfStatement, node: TSESTree.Node): TSESTree.Node | null {
  return [consequent, alternate].find((branch) => branch && isInside(node, branch)) ?? null;
}

/** What stands around a piece of code, from the inside out, as far as the function that it runs in. */
function ancestorsInFunction(node: TSESTree.Node): TSESTree.Node[] {
  const around: TSESTree.Node[] = [];
  for (let { parent } = node; parent && !isFunction(parent); { parent } = parent) around.push(parent);
  return around;
}

function bodyAround(node: TSESTree.Node): TSESTree.Node | undefined {
  return ancestorsInFunction(node).at(-1);
}

/** Whether two registrations have a callback or router in common. */
function bringsSame(one: Operation, other: Operation): boolean {
  return one.items.some(({ value }) => other.items.some((item) => same(settle(value), settle(item.value))));
}
