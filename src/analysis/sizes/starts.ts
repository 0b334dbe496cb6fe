import type { TSESTree } from '@typescript-eslint/utils';
import type { Machine } from '../values/machine.ts';
import { isFunction, isInside, staticName } from '../values/syntax.ts';
import type { Counter, Round } from './trips.ts';

/** What a counter has when its loop begins, as it is written there, or where it is declared; undefined where something else may have given it another value. */
export function beginningOf(machine: Machine, loop: Round, node: Counter): TSESTree.Node | undefined {
  const assigned = loop.type === 'ForStatement' ? assignedIn(machine, loop.init, node) : undefined;
  return assigned ?? (isSetBefore(machine, loop, node) ? undefined : (initialOf(machine, node) ?? givenAs(machine, loop, node)));
}

/** `for (i = start; …)` */
function assignedIn(machine: Machine, init: TSESTree.Node | null, counter: Counter): TSESTree.Node | undefined {
  if (init?.type === 'SequenceExpression') return init.expressions.map((each) => assignedIn(machine, each, counter)).find((each) => each !== undefined);
  return init?.type === 'AssignmentExpression' && init.operator === '=' && isSame(machine, init.left, counter) ? init.right : undefined;
}

/** Whether a variable is assigned between its declaration and its loop. */
function isSetBefore(machine: Machine, loop: Round, node: Counter): boolean {
  const references = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved?.references : undefined;
  return references?.some((reference) => reference.isWrite() && reference.init !== true && reference.identifier.range[0] < loop.range[0]) === true;
}

/** The initialiser of a variable that is declared with it. */
export function initialOf(machine: Machine, node: Counter): TSESTree.Node | undefined {
  const definition = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved?.defs.at(-1)?.node : undefined;
  return definition?.type === 'VariableDeclarator' && definition.init ? definition.init : undefined;
}

/** What a counter is declared as that is a parameter, and that only the loop changes. */
function givenAs(machine: Machine, loop: Round, node: Counter): TSESTree.Node | undefined {
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : undefined;
  const [definition] = variable?.defs ?? [];
  if (!variable || (definition?.type as string | undefined) !== 'Parameter' || isFunction(loop)) return undefined;
  return variable.references.every((reference) => !reference.isWrite() || isInside(reference.identifier, loop)) ? definition?.name : undefined;
}

/** Whether an expression names a loop's variable, or the same field of the same variable. */
export function isSame(machine: Machine, node: TSESTree.Node, counter: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return counter.type === 'Identifier' && node.name === counter.name && machine.referenceOf(node)?.resolved === machine.referenceOf(counter)?.resolved;
  if (node.type === 'ThisExpression') return counter.type === 'ThisExpression';
  if (node.type !== 'MemberExpression' || counter.type !== 'MemberExpression') return false;
  const name = staticName(node);
  return name !== undefined && name === staticName(counter) && isSame(machine, node.object, counter.object);
}
