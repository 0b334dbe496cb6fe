import type { TSESTree } from '@typescript-eslint/utils';
import { toQuantity } from '../sizes/numbers.ts';
import { boundsLength } from '../sizes/patterns.ts';
import { notNaN } from '../sizes/quantity.ts';
import { carryBack, resume } from './calls.ts';
import { isOneOf, refine, undecide } from './conditions.ts';
import { setFound } from './found.ts';
import type { Machine } from './machine.ts';
import { settleNaN, settleNumber } from './narrowing.ts';
import { staticName, unwrap } from './syntax.ts';
import { type FunctionValue, number } from './value.ts';

const NUMBER_TESTS = new Set(['isInteger', 'isSafeInteger', 'isFinite']);

/** Lets the path know that a call used as a condition was truthy or falsy: `isNaN(n)`, `allowed.includes(n)`, `isSmall(n)`. */
export function refineByCall(machine: Machine, node: TSESTree.CallExpression, truth: boolean): void {
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? staticName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  const [first] = node.arguments;
  const value = machine.recorded.get(callee);
  if (value?.kind === 'function') {
    refineByOwn(machine, node, value, truth);
    return;
  }
  if (!first || machine.models.some((model) => model.tested?.(machine, node))) return;
  const object = callee.type === 'MemberExpression' ? machine.recorded.get(callee.object) : undefined;
  if (value?.kind === 'external' && value.module === null) {
    refineByGlobal(machine, first, name ?? '', truth);
    return;
  }
  if (object?.kind === 'regexp' && name === 'test') {
    if (truth && boundsLength(object.pattern)) undecide(machine, first);
    return;
  }
  if (name === 'includes' && object) {
    if (truth && object.kind === 'list' && object.items?.every((item) => item.kind === 'constant')) isOneOf(machine, first, object.items);
    else if (truth) undecide(machine, first);
    return;
  }
  // A check that cannot be read from here (`validator.isInt(n, { max: 100 })`, `isValidSize(n)`) may bound whatever it is given.
  for (const argument of node.arguments) undecide(machine, argument);
}

function refineByGlobal(machine: Machine, argument: TSESTree.Node, name: string, truth: boolean): void {
  const value = machine.recorded.get(argument);
  if (!value || value.kind === 'constant') return;
  if (name === 'isNaN' && truth) settleNaN(machine, argument, false);
  else if (name === 'isNaN') settleNumber(machine, argument, false);
  else if (NUMBER_TESTS.has(name) && truth) {
    settleNumber(machine, argument, name !== 'isFinite');
    if (value.kind === 'input' && value.shape === 'json') setFound(machine, argument, number({ ...notNaN(toQuantity(value)), integer: name !== 'isFinite' }));
  } else if (name === 'isFinite' && !truth) settleNaN(machine, argument, true);
}

/** An own predicate with one returned expression speaks of its arguments. */
function refineByOwn(machine: Machine, node: TSESTree.CallExpression, callee: FunctionValue, truth: boolean): void {
  const returned = returnedExpression(callee);
  const frame = machine.lastFrames.get(callee.node);
  if (!returned || !frame) {
    for (const argument of node.arguments) undecide(machine, argument);
    return;
  }
  const outer = machine.frame;
  resume(machine, frame);
  machine.frame = frame;
  refine(machine, returned, truth);
  machine.frame = outer;
  carryBack(machine, frame, callee.node, node.arguments);
}

function returnedExpression({ node }: FunctionValue): TSESTree.Expression | undefined {
  if (node.body.type !== 'BlockStatement') return node.body;
  const [only, ...rest] = node.body.body;
  return only?.type === 'ReturnStatement' && rest.length === 0 ? (only.argument ?? undefined) : undefined;
}

