import type { TSESTree } from '@typescript-eslint/utils';
import { resultOfCall } from '../values/callbacks.ts';
import { functionKey } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { callsIn, parametersIn, returnsIn, staticName, unwrap } from '../values/syntax.ts';
import type { FunctionValue } from '../values/value.ts';

/** Whether a function always calls something whose result differs from call to call: then each request has a key of its own. */
export function isRandom(machine: Machine, value: FunctionValue): boolean {
  resultOfCall(machine, value);
  if (value.node.body.type === 'BlockStatement' && returnsIn(value.node.body).length > 1) return false;
  return callsIn(value.node).some((call) => isRandomCall(machine, call, value.node));
}

/** The same for what is written as a key: itself, or where a variable got it that is never assigned again. */
export function isRandomKey(machine: Machine, key: TSESTree.Node): boolean {
  const definition = key.type === 'Identifier' ? machine.referenceOf(key)?.resolved?.defs[0]?.node : undefined;
  const written = definition?.type === 'VariableDeclarator' && definition.parent.kind === 'const' ? definition.init : key;
  return written != null && callsIn(written).some((call) => isRandomCall(machine, call, written));
}

function isRandomCall(machine: Machine, call: TSESTree.CallExpression, whole: TSESTree.Node): boolean {
  const callee = machine.recorded.get(call.callee);
  const isKnown = callee?.kind === 'external' && machine.lexicon.bounds.functions.get(functionKey(callee))?.some((row) => row.does === 'random') === true;
  return isKnown && !isConditional(call) && !isRounded(call, whole);
}

/** Whether it is computed with, as to tell one minute from the next: `Math.floor(Date.now() / 60_000)`. */
function isRounded(call: TSESTree.Node, whole: TSESTree.Node): boolean {
  for (let { parent } = call; parent && parent !== whole.parent; { parent } = parent) if (parent.type === 'BinaryExpression' && parent.operator !== '+') return true;
  return false;
}

/** Whether code of a function runs for some calls only: `request.ip ?? randomUUID()`. */
function isConditional(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  switch (parent.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return false;
    case 'LogicalExpression':
      return parent.right === node || isConditional(parent);
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test !== node || isConditional(parent);
    default:
      return isConditional(parent);
  }
}

/** Whether a function gives nothing but a member of what it is given first. */
export function readsMember({ node }: FunctionValue, name: string): boolean {
  const [parameter] = parametersIn(node);
  const given = node.body.type === 'BlockStatement' ? returnsIn(node.body) : [node.body];
  return given.length > 0 && given.every((each) => {
    const read = each && unwrap(each);
    return read?.type === 'MemberExpression' && read.object.type === 'Identifier' && parameter?.type === 'Identifier' && read.object.name === parameter.name && staticName(read) === name;
  });
}
