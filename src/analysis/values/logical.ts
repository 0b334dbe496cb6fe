import type { TSESTree } from '@typescript-eslint/utils';
import { withoutFalsy, withoutNullish } from '../sizes/numbers.ts';
import { outcomeOf } from '../sizes/rounds.ts';
import { anyOf, listOf } from './alternatives.ts';
import { choose, chooseGiven, isGiven, isMissing } from './choices.ts';
import { falsy } from './conditions.ts';
import { isKept } from './flags.ts';
import type { Machine } from './machine.ts';
import type { Part } from './splits.ts';
import { constant, optionsOf, UNDEFINED, type Value } from './value.ts';

/** `a && b` and the like, and what `a &&= b` assigns. */
export function shortCircuit(machine: Machine, node: TSESTree.LogicalExpression | TSESTree.AssignmentExpression, operator: string): Value {
  const left = machine.evaluate(node.left);
  if (operator === '??') return machine.state.reachable ? coalesced(machine, node, left) : left;
  const { truth, tells } = outcomeOf(machine, node.left, left);
  const isOr = operator === '||';
  if (truth !== undefined) return isOr === truth ? left : machine.evaluate(node.right);
  const past = isOr ? withoutFalsy(left) : falsyPart(left);
  // What each way gives, as far as one gets there: past the right side, or by it.
  const given: [past: Value[], right: Value[]] = [[], []];
  const evaluateRight = (): void => {
    const right = machine.evaluate(node.right);
    given[1].push(right);
  };
  let whole: Value = past;
  const gives = (): Part | null => {
    const [right] = given[1];
    whole = right ? (isOr ? eitherOf(past, right) : anyOf([right, past])) : past;
    return isKept(node) ? { key: null, whole, each: (isOr ? given : given.toReversed()).flat() } : null;
  };
  const stay = (): void => {
    given[0].push(past);
  };
  choose(machine, node.left, { truth, tells }, isOr ? [null, evaluateRight] : [evaluateRight, null], { gives, stay });
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
