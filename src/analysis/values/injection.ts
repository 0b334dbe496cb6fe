import type { TSESTree } from '@typescript-eslint/utils';
import { evaluateIdentifier } from './bindings.ts';
import { construct } from './classes.ts';
import type { Machine } from './machine.ts';
import { decoratorsOf } from './syntax.ts';
import type { External, Value } from './value.ts';

/**
 * What a container of services puts into a parameter of the constructor of a decorated class, or into a decorated one: what a package has under the name that it exports,
 * `@inject(AuthenticationBindings.AUTH_ACTION)`, or an instance of the class that is its type. That of another file is made when something asks what it is.
 */
export function injected(machine: Machine, annotation: TSESTree.TypeNode, parameter: TSESTree.Node): Value | undefined {
  if (!isInjected(parameter)) return undefined;
  const named = namedBy(machine, parameter);
  if (named) return named;
  if (annotation.type !== 'TSTypeReference' || annotation.typeName.type !== 'Identifier') return undefined;
  const value = evaluateIdentifier(machine, annotation.typeName);
  if (value.kind === 'class') return value.node.abstract ? undefined : construct(machine, value, [], true);
  return value.kind === 'external' && value.file !== null ? madeBy(value) : undefined;
}

function madeBy(of: External): Value {
  return { kind: 'result', of, args: [], call: { callee: of, args: [], injected: true } };
}

/** What the name that a decorator of a parameter is given stands for, where a package exports it. */
function namedBy(machine: Machine, parameter: TSESTree.Node): Value | undefined {
  const whole = parameter.parent?.type === 'TSParameterProperty' ? parameter.parent : parameter;
  const [{ expression } = { expression: null }] = decoratorsOf(whole);
  const [name] = expression?.type === 'CallExpression' ? expression.arguments : [];
  if (!name) return undefined;
  const key = machine.evaluate(name);
  return key.kind === 'external' && key.module !== null && key.file === null ? madeBy(key) : undefined;
}

function isInjected(parameter: TSESTree.Node): boolean {
  let node: TSESTree.Node | undefined = parameter;
  let isDecorated = false;
  for (; node && node.type !== 'MethodDefinition' && node.type !== 'BlockStatement'; node = node.parent) isDecorated ||= decoratorsOf(node).length > 0;
  return node?.type === 'MethodDefinition' && node.kind === 'constructor' && (isDecorated || decoratorsOf(node.parent.parent).length > 0);
}
