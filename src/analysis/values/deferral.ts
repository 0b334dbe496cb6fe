import type { TSESTree } from '@typescript-eslint/utils';
import type { Machine } from './machine.ts';
import { isFunction } from './syntax.ts';
import type { Value } from './value.ts';

/*
 * What waits for a promise while the program is set up runs when all has run that does not (ECMA-262, jobs): the callbacks of `then`, and what stands
 * behind an `await` in an async function. Where a module waits itself, or may, nothing is said.
 */

const WAITING: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** Calls what may be a method of a promise, whose callbacks run later. */
export function callLater(machine: Machine, name: string, object: Value, callee: Value, call: () => Value): Value {
  if (machine.request || machine.deferred || !WAITING.has(name) || object.kind === 'thing' || callee.kind === 'function') return call();
  machine.deferred = true;
  try {
    return call();
  } finally {
    machine.deferred = false;
  }
}

/** Notes that the code behind an `await` runs later. */
export function noteAwait(machine: Machine, node: TSESTree.AwaitExpression): void {
  const { running, request, calling } = machine;
  if (!running || request) return;
  if (calling.length > 0 && isCertain(node)) machine.deferred = true;
  else running.waits = true;
}

/** Whether all who run an async function come by an expression in it. */
function isCertain(node: TSESTree.Node): boolean {
  for (let inner = node, { parent } = node; parent; inner = parent, { parent } = parent) {
    if (isFunction(parent)) return parent.async;
    if (SOMETIMES.has(parent.type) && !isFirst(parent, inner)) return false;
  }
  return false;
}

const SOMETIMES: ReadonlySet<string> = new Set(['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'SwitchStatement', 'CatchClause', 'ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);

/** Whether what stands in a condition is asked in any case. */
function isFirst(parent: TSESTree.Node, inner: TSESTree.Node): boolean {
  return ('test' in parent && parent.test === inner && !('update' in parent)) || ('left' in parent && parent.type === 'LogicalExpression' && parent.left === inner);
}
