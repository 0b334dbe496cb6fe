import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import type { Machine } from './machine.ts';
import { childrenOf, staticName } from './syntax.ts';

/** How often a constant may be made of another one. */
const MAX_HOPS = 4;

/** Methods of text that make another of it: `route.method.toLowerCase()`. */
const SPELLING = /^(?:to(?:Lower|Upper)Case|trim)$/;

/**
 * Whether an expression asks about nothing but what the running function was called with, or the element that a loop is at:
 * `typeof handler === 'string'`, `!options`, `Array.isArray(routes)`, `route.method`. What that comes to says what this call, or this round, is for.
 */
export function asksGiven(machine: Machine, test: TSESTree.Node, depth = 0): boolean {
  const all = (nodes: readonly TSESTree.Node[]): boolean => nodes.every((node) => asksGiven(machine, node, depth));
  switch (test.type) {
    case 'Identifier':
      return isGiven(machine, test, depth);
    case 'CallExpression': {
      const { callee } = test;
      if (callee.type === 'MemberExpression' && SPELLING.test(staticName(callee) ?? '')) return test.arguments.length === 0 && asksGiven(machine, callee.object, depth);
      return textOf(callee) === 'Array.isArray' && all(test.arguments);
    }
    // What an object of a class holds may have changed since the call.
    case 'MemberExpression':
      return !test.computed && machine.recorded.get(test.object)?.kind !== 'instance' && asksGiven(machine, test.object, depth);
    case 'Literal':
      return true;
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return all(childrenOf(test));
    default:
      return false;
  }
}

/** Whether a name is a parameter of the running function, an element that a loop is at, or a constant made of these alone. */
function isGiven(machine: Machine, name: TSESTree.Identifier, depth: number): boolean {
  const definition = machine.referenceOf(name)?.resolved?.defs[0];
  if (definition === undefined) return name.name === 'undefined';
  if (definition.type === 'Parameter') return definition.node === machine.calling.at(-1);
  if (definition.node.type !== 'VariableDeclarator' || definition.node.parent.kind !== 'const') return false;
  const { init, parent: declaration } = definition.node;
  const { parent } = declaration;
  if ((parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') && parent.left === declaration) return true;
  // What is written out says nothing of the call.
  return init !== null && depth < MAX_HOPS && hasName(init) && asksGiven(machine, init, depth + 1);
}

function hasName(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' || childrenOf(node).some(hasName);
}
