import type { TSESTree } from '@typescript-eslint/utils';
import type { Machine } from './machine.ts';
import { staticName, unwrap } from './syntax.ts';
import { METHOD, optionsOf, type Value } from './value.ts';
import { isUnused } from './worth.ts';

/**
 * Notes that code which answers a request looks at its path or method, and may do otherwise for other requests. To put them into an object, to hand them
 * on or to log them is no look.
 *
 * @param value what `node` is
 */
export function noteLook(machine: Machine, node: TSESTree.Node, value: Value): void {
  const { request } = machine;
  if (!request || (request.asksPath && request.asksMethod)) return;
  for (const option of optionsOf(value)) {
    const isMethod = option === METHOD;
    if (!(isMethod ? !request.asksMethod : !request.asksPath && isPath(option)) || !isLook(machine, node)) continue;
    if (isMethod) request.asksMethod = true;
    else request.asksPath = true;
  }
}

function isPath(value: Value): boolean {
  return value.kind === 'input' && value.ofPath === true;
}

/** Whether the expression around one looks at what it is. What it becomes a part of, or is given to as a variable, is looked at where that is evaluated. */
function isLook(machine: Machine, node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'ChainExpression':
    case 'AwaitExpression':
    case 'ArrayExpression':
    case 'ReturnStatement':
    case 'ExpressionStatement':
    case 'ArrowFunctionExpression':
      return false;
    case 'Property':
      return parent.value !== node;
    case 'VariableDeclarator':
      return parent.parent.kind !== 'const';
    // Each request has a path and a method: whether they are there is no question.
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'IfStatement':
      return false;
    case 'UnaryExpression':
      return !['!', 'typeof'].includes(parent.operator);
    case 'BinaryExpression':
      return ![parent.left, parent.right].some(isNullish);
    case 'MemberExpression':
      return parent.object !== node || parent.computed || (parent.parent.type === 'CallExpression' && parent.parent.callee === parent) || staticName(parent) === 'length';
    case 'TemplateLiteral':
      return parent.parent.type !== 'CallExpression' || isLookOf(machine, parent.parent);
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === node || isLookOf(machine, parent);
    default:
      return true;
  }
}

function isNullish(node: TSESTree.Node): boolean {
  return (node.type === 'Literal' && node.value === null && node.raw === 'null') || (node.type === 'Identifier' && node.name === 'undefined');
}

/** Whether a call looks at what it is given. A function that is followed does so itself, if it does, and one of another file is; one of another package says nothing where nobody takes what it gives. */
function isLookOf(machine: Machine, call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = machine.recorded.get(unwrap(call.callee));
  const of = callee?.kind === 'method' ? callee.object : callee;
  switch (of?.kind) {
    case 'function':
    case 'class':
      return callee !== of;
    case 'external':
      if (of.file !== null) return callee !== of;
      if (of.module === null) return !(of.path.length > 0 && (of.path[0] === 'console' || (of.path[0] === 'URL' && call.type === 'NewExpression')));
      return !isUnused(call);
    case 'unknown':
    case 'result':
      return !isUnused(call);
    default:
      return true;
  }
}
