import type { TSESTree } from '@typescript-eslint/utils';
import { withoutFalsy, withoutNullish } from '../sizes/numbers.ts';
import { outcomeOf } from '../sizes/rounds.ts';
import { anyOf, listOf } from './alternatives.ts';
import { choose, chooseGiven, isGiven, isMissing } from './choices.ts';
import { falsy } from './conditions.ts';
import { isKept } from './flags.ts';
import type { Machine } from './machine.ts';
import type { Part } from './splits.ts';
import { operandsOf } from './syntax.ts';
import { BUDGET_SPENT, constant, optionsOf, UNDEFINED, type Value } from './value.ts';

/** `a && b` and the like, and what `a &&= b` assigns. */
export function shortCircuit(machine: Machine, node: TSESTree.LogicalExpression | TSESTree.AssignmentExpression, operator: string): Value {
  if (operator === '??') {
    const left = machine.evaluate(node.left);
    return machine.state.reachable ? coalesced(machine, node, left) : left;
  }
  return chained(machine, node.type === 'LogicalExpression' ? operandsOf(node, node.operator) : [node.left, node.right], { isOr: operator === '||', isKept: isKept(node) });
}

/** What the operands of `a && b && c` give, from one on: it is taken as `a && (b && c)`, so that what the first has said is told once. */
function chained(machine: Machine, operands: readonly TSESTree.Expression[], how: Chain, at = 0): Value {
  if (!machine.budget.enter()) return BUDGET_SPENT;
  try {
    return chainedFrom(machine, operands, how, at);
  } finally {
    machine.budget.leave();
  }
}

interface Chain {
  readonly isOr: boolean;
  readonly isKept: boolean;
}

function chainedFrom(machine: Machine, operands: readonly TSESTree.Expression[], how: Chain, at: number): Value {
  const { isOr, isKept } = how;
  const operand = operands[at];
  if (!operand) return UNDEFINED;
  const left = machine.evaluate(operand);
  if (at === operands.length - 1) return left;
  const { truth, tells } = outcomeOf(machine, operand, left);
  if (truth !== undefined) return isOr === truth ? left : chained(machine, operands, how, at + 1);
  const past = isOr ? withoutFalsy(left) : falsyPart(left);
  // What each way gives, as far as one gets there: past the right side, or by it.
  const given: [past: Value[], right: Value[]] = [[], []];
  const evaluateRight = (): void => {
    const right = chained(machine, operands, how, at + 1);
    given[1].push(right);
  };
  let whole: Value = past;
  const gives = (): Part | null => {
    const [right] = given[1];
    whole = right ? (isOr ? eitherOf(past, right) : anyOf([right, past])) : past;
    return isKept ? { key: null, whole, each: (isOr ? given : given.toReversed()).flat() } : null;
  };
  const stay = (): void => {
    given[0].push(past);
  };
  choose(machine, operand, { truth, tells }, isOr ? [null, evaluateRight] : [evaluateRight, null], { gives, stay });
  return left.kind === 'check' ? left : whole;
}

/** `left ?? right`. Where it is known of some ways that left is missing on them, right is evaluated on these alone. */
function coalesced(machine: Machine, node: TSESTree.LogicalExpression | TSESTree.AssignmentExpression, left: Value): Value {
  const there = withoutNullish(left);
  const rights: Value[] = [];
  const evaluateRight = (): void => {
    const right = machine.evaluate(node.right);
    if (machine.state.reachable) rights.push(right);
  };
  if (optionsOf(left).some(isMissing)) chooseGiven(machine, node.left, left, () => {}, evaluateRight);
  else if (!isGiven(left)) evaluateRight();
  if (isMissing(left)) return rights[0] ?? UNDEFINED;
  return rights.every(isEmptyList) && rights.length > 0 ? withoutElements(there) : rights.reduce(eitherOf, there);
}

function isEmptyList(value: Value): boolean {
  return value.kind === 'list' && value.items?.length === 0;
}

/** What is found, or an empty list: `text.match(pattern) ?? []`. Each place may hold what it holds in the one, or nothing. */
function withoutElements(value: Value): Value {
  return value.kind === 'list' && value.items && !value.maker ? { ...value, ...listOf(value.items.map((item) => anyOf([item, UNDEFINED]))), length: { ...value.length, min: 0 } } : anyOf([value, listOf([])]);
}

/** What was there before, or what is put there. Where the program keeps it for itself, as on `globalThis`, that was the same. */
function eitherOf(before: Value, value: Value): Value {
  const isOwn = before.kind === 'external' && before.module === null && /^(?:globalThis|global)$/.test(before.path[0] ?? '') && before.path.length === 2 && !((before.path[1] ?? '') in globalThis);
  return isOwn ? value : anyOf([before, value]);
}

/** What a request carries may be missing, which compares unlike `false`. */
function falsyPart(value: Value): Value {
  if (value.kind === 'constant') return value;
  if (value.kind === 'number') return falsy(value);
  return value.kind === 'input' ? anyOf([constant(false), UNDEFINED]) : constant(false);
}
