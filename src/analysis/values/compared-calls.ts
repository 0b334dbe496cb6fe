import type { TSESTree } from '@typescript-eslint/utils';
import type { Quantity } from '../sizes/quantity.ts';
import { carryBack, cellNamed, resume } from './activations.ts';
import { undecide } from './conditions.ts';
import { differenceOf, keyOf, noteDifference } from './found.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import { compare } from './narrowing.ts';
import { returnedExpression } from './predicates.ts';
import { parametersIn, unwrap } from './syntax.ts';
import { type FunctionNode, optionsOf, settle, type Value } from './value.ts';

/**
 * `sizeOf(n) <= bound` bounds what an own function computes it from. Of what is given to a function that computes in several ways, or that is not read, nobody can say what
 * bounds it.
 */
export function compareCall(machine: Machine, call: TSESTree.CallExpression, operator: string, bound: Quantity, byNegation: boolean): void {
  const called = machine.recorded.get(unwrap(call.callee));
  const callee = called && settle(called);
  const value = machine.recorded.get(call);
  if (callee?.kind === 'function') {
    const frame = machine.lastFrames.get(callee.node);
    const returned = returnedExpression(callee);
    if (frame && returned && frame.site === call) compareWithin(machine, frame, callee.node, { call, returned, operator, bound, byNegation });
    else if (value && !optionsOf(value).every(({ kind }) => kind === 'constant')) undecideAll(machine, call);
  } else if (value?.kind === 'result' && value.of.module !== null) {
    undecideAll(machine, call);
  }
}

interface Compared {
  readonly call: TSESTree.CallExpression;
  readonly returned: TSESTree.Expression;
  readonly operator: string;
  readonly bound: Quantity;
  readonly byNegation: boolean;
}

function compareWithin(machine: Machine, frame: Frame, node: FunctionNode, { call, returned, operator, bound, byNegation }: Compared): void {
  const outer = machine.frame;
  const before = known(machine, call);
  resume(machine, frame);
  machine.frame = frame;
  compare(machine, returned, operator, bound, byNegation);
  const names = parametersIn(node).map((parameter) => {
    const cell = parameter.type === 'Identifier' ? cellNamed(frame, parameter) : undefined;
    return cell && `${cell.key}#${cell.version}`;
  });
  const differences = names.flatMap((one, left) => names.flatMap((other, right) => {
    const found = one !== undefined && other !== undefined ? differenceOf(machine, one, other) : undefined;
    return found ? [{ left, right, found }] : [];
  }));
  machine.frame = outer;
  carryBack(machine, frame, node, call.arguments);
  for (const { left, right, found } of differences) {
    const [from, less] = [call.arguments[left], call.arguments[right]];
    if (from && less) noteDifference(machine, from, less, found);
  }
  const isRead = differences.length > 0 || known(machine, call).some((value, index) => value !== before[index]);
  if (!isRead && operator.startsWith('<')) undecideAll(machine, call);
}

/** What is known of what a call is given. */
function known(machine: Machine, { arguments: given }: TSESTree.CallExpression): readonly (Value | undefined)[] {
  return given.map((argument) => {
    const key = keyOf(machine, argument);
    return key === undefined ? undefined : machine.state.get(key);
  });
}

/** Also what the object of a method was made of: `dayjs(end).diff(start) > 31`. */
function undecideAll(machine: Machine, { callee, arguments: given }: TSESTree.CallExpression): void {
  for (const argument of given) {
    undecide(machine, argument);
    if (argument.type === 'CallExpression' && machine.recorded.get(argument)?.kind === 'result') undecideAll(machine, argument);
  }
  if (callee.type === 'MemberExpression' && callee.object.type === 'CallExpression') undecideAll(machine, callee.object);
}
