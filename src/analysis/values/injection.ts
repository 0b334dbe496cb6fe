import type { TSESTree } from '@typescript-eslint/utils';
import { evaluateIdentifier } from './bindings.ts';
import { construct } from './classes.ts';
import type { Machine } from './machine.ts';
import { decoratorsOf } from './syntax.ts';
import type { Value } from './value.ts';

/**
 * What a container of services puts into a parameter of the constructor of a decorated class, or into a decorated one: an instance of the class that is its
 * type. That of another file is made when something asks what it is.
 */
export function injected(machine: Machine, annotation: TSESTree.TypeNode, parameter: TSESTree.Node): Value | undefined {
  if (!isInjected(parameter) || annotation.type !== 'TSTypeReference' || annotation.typeName.type !== 'Identifier') return undefined;
  const value = evaluateIdentifier(machine, annotation.typeName);
  if (value.kind === 'class') return value.node.abstract ? undefined : construct(machine, value, [], true);
  return value.kind === 'external' && value.file !== null ? { kind: 'result', of: value, args: [], call: { callee: value, args: [], injected: true } } : undefined;
}

function isInjected(parameter: TSESTree.Node): boolean {
  let node: TSESTree.Node | undefined = parameter;
  let isDecorated = false;
  for (; node && node.type !== 'MethodDefinition' && node.type !== 'BlockStatement'; node = node.parent) isDecorated ||= decoratorsOf(node).length > 0;
  return node?.type === 'MethodDefinition' && node.kind === 'constructor' && (isDecorated || decoratorsOf(node.parent.parent).length > 0);
}
