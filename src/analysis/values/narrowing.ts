import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { atLeast, atMost, difference, exactly, negated, NOT_A_NUMBER, notNaN, type Quantity, quotient, sum, times, UNDECIDED } from '../sizes/quantity.ts';
import { textOf } from '../source.ts';
import { cellFor } from './bindings.ts';
import { compareCall } from './compared-calls.ts';
import { isDate, setLearned } from './found.ts';
import { limitLength } from './lengths.ts';
import type { Machine } from './machine.ts';
import { type Narrow, narrowed, tighter } from './narrowed.ts';
import { childrenOf, unwrap } from './syntax.ts';
import { optionsOf, type Value } from './value.ts';

/** Whether a value may be this number, as far as its range says. */
export function mayEqual(option: Value, known: number): boolean {
  if (option.kind === 'constant') return typeof option.value === 'bigint' || Number(option.value) === known;
  if (option.kind !== 'number') return true;
  const { min, max } = option.quantity;
  return known >= min && known <= max;
}

const MAX_STEPS = 6;

/** Whether an expression may give this number, as far as what it is computed of says: `n * 3` is no 200,000 for any whole `n`. */
export function mayGive(machine: Machine, expression: TSESTree.Node, known: number, depth = 0): boolean {
  const node = unwrap(expression);
  if (depth > MAX_STEPS || !Number.isSafeInteger(known)) return true;
  const source = convertedBy(node) ?? (node.type === 'Identifier' ? initialiserOf(machine, node) : undefined);
  if (source) return !isStill(machine, source, node) || mayGive(machine, source, known, depth + 1);
  if (node.type !== 'BinaryExpression') return true;
  const { left, operator, right } = node;
  const [value, by] = [machine.recorded.get(left), machine.recorded.get(right)];
  if (value?.kind !== 'number' || !value.quantity.integer || by?.kind !== 'constant' || typeof by.value !== 'number' || !(by.value > 0)) return true;
  const operand = inverse(operator, known, by.value);
  return operand === undefined || (Number.isInteger(operand) && mayGive(machine, left, operand, depth + 1));
}

/** What a number would have been that gives another with a constant. */
function inverse(operator: string, result: number, by: number): number | undefined {
  switch (operator) {
    case '*':
      return result / by;
    case '<<':
      return by < 31 ? result / 2 ** by : undefined;
    case '**':
      return by === 2 ? Math.sqrt(result) : undefined;
    case '+':
      return result - by;
    case '-':
      return result + by;
    default:
      return undefined;
  }
}

/** `expression operator bound` holds on this path. `byNegation`: it holds because the opposite was false, which NaN is too. */
export function compare(machine: Machine, expression: TSESTree.Node, operator: string, bound: Quantity, byNegation: boolean): void {
  const node = unwrap(expression);
  const isUpper = operator === '<' || operator === '<=';
  const value = machine.recorded.get(node);
  if (!value || value.kind === 'constant' || isDate(value)) return;
  if (isUpper && limitLength(machine, node, operator, bound)) return;
  const narrow = (before: Quantity): Quantity | null => {
    const edge = operator === '<' && before.integer && bound.origin === 'constant' ? difference(bound, exactly(1)) : bound;
    if (before === NOT_A_NUMBER || !mayHold(before, operator, bound)) return !byNegation ? null : bound.nan ? before : before.nan ? NOT_A_NUMBER : null;
    const limited = isUpper ? atMost(before, edge) : atLeast(before, operator === '>' ? above(bound, before.integer) : bound);
    return byNegation ? limited : notNaN(limited);
  };
  if (!settle(machine, node, value, narrow)) {
    machine.state.reachable = false;
    return;
  }
  const made = node.type === 'Identifier' ? initialiserOf(machine, node) : node;
  if (made !== node && made && !isStill(machine, made, node)) return;
  if (made?.type === 'CallExpression') {
    if (isUpper) limitAbsolute(machine, made, bound);
    if (textOf(made.callee) === (isUpper ? 'Math.max' : 'Math.min')) for (const each of made.arguments) compare(machine, each, operator, bound, byNegation);
    const rounded = isUpper ? ROUNDING[textOf(made.callee)] : undefined;
    const [first] = made.arguments;
    if (first && rounded !== undefined) compare(machine, first, '<=', sum(bound, exactly(rounded)), byNegation);
    compareCall(machine, made, operator, bound, byNegation);
  }
  if (isUpper && made?.type === 'BinaryExpression' && made.operator === '/') {
    const by = machine.recorded.get(made.right);
    if (by?.kind === 'constant' && typeof by.value === 'number' && by.value > 0) compare(machine, made.left, operator, times(bound, exactly(by.value)), byNegation);
  }
  if (isUpper && made?.type === 'BinaryExpression') limitOperands(machine, made, operator === '<' && toQuantity(value).integer && bound.origin === 'constant' ? difference(bound, exactly(1)) : bound);
}

/** By how much a number may be larger than what rounding makes of it. */
const ROUNDING: Readonly<Record<string, number>> = { 'Math.ceil': 0, 'Math.round': 0.5, 'Math.floor': 1, 'Math.trunc': 1 };

/** The least number that is larger than `bound`. */
function above(bound: Quantity, integer: boolean): Quantity {
  const { min } = bound;
  if (bound.origin !== 'constant' || !Number.isFinite(min)) return bound;
  return { ...bound, min: integer ? Math.floor(min) + 1 : min + Math.max(Math.abs(min) * Number.EPSILON, Number.MIN_VALUE) };
}

function mayHold(side: Quantity, operator: string, bound: Quantity): boolean {
  switch (operator) {
    case '<':
      return side.min < bound.max;
    case '<=':
      return side.min <= bound.max;
    case '>':
      return side.max > bound.min;
    default:
      return side.max >= bound.min;
  }
}

/** The expression is no number, or, where `Number.isFinite` has said so, an infinite one: of that nothing is known. */
export function settleNaN(machine: Machine, expression: TSESTree.Node, allowInfinite: boolean): void {
  const node = unwrap(expression);
  const value = machine.recorded.get(node);
  // Text that is a number is not finite for `Number.isFinite`, and a count all the same.
  if (!value || value.kind === 'constant' || (allowInfinite && value.kind === 'input' && value.shape === 'json')) return;
  const narrow: Narrow = ({ nan, min, max }) => (allowInfinite && !(Number.isFinite(min) && Number.isFinite(max)) ? UNDECIDED : nan ? NOT_A_NUMBER : null);
  if (!settle(machine, node, value, narrow)) machine.state.reachable = false;
}

/** The expression is a number and not NaN. `isWhole`: without a fraction. */
export function settleNumber(machine: Machine, expression: TSESTree.Node, isWhole: boolean): void {
  const node = unwrap(expression);
  const value = machine.recorded.get(node);
  if (!value || value.kind === 'constant') return;
  const narrow: Narrow = (before) => (before === NOT_A_NUMBER ? null : { ...notNaN(before), integer: isWhole || before.integer });
  if (!settle(machine, node, value, narrow)) machine.state.reachable = false;
}

/**
 * Puts what is now known in the place of the expression, and of what it converts or stands for.
 *
 * @returns false when the expression can have no such value
 */
export function settle(machine: Machine, node: TSESTree.Node, value: Value, narrow: Narrow): boolean {
  const after = narrowed(value, narrow);
  if (after === null) return false;
  const source = convertedBy(node) ?? initialiserOf(machine, node);
  const inner = source ? machine.recorded.get(source) : undefined;
  const isPossible = !source || !inner || inner.kind === 'constant' || settle(machine, unwrap(source), inner, narrow);
  setLearned(machine, node, after);
  settleDerived(machine, node, narrow);
  return isPossible;
}

/** What a name stands for: a condition on `n` speaks of `Number(req.query.n)` as well. */
export function initialiserOf(machine: Machine, node: TSESTree.Node): TSESTree.Node | undefined {
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : undefined;
  const definition = variable?.defs.length === 1 ? variable.defs[0]?.node : undefined;
  if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'Identifier' || !definition.init || definition.parent.kind !== 'const') return undefined;
  const init = unwrap(definition.init);
  return init.type !== 'Identifier' || holdsStill(machine, init) ? init : undefined;
}

/** The element that a name was declared with, where its index is the same still: `const mode = modes[index]`. Itself for anything else. */
export function writtenFor(machine: Machine, expression: TSESTree.Node): TSESTree.Node {
  const node = unwrap(expression);
  const made = initialiserOf(machine, node);
  if (made?.type !== 'MemberExpression') return node;
  const index = unwrap(made.property);
  return made.computed && index.type === 'Identifier' && !holdsStill(machine, index) ? node : made;
}

/** Whether a name holds what it held when this occurrence of it ran. */
function holdsStill(machine: Machine, node: TSESTree.Identifier): boolean {
  const found = cellFor(machine, node);
  return found !== undefined && machine.state.get(found.cell.key) === machine.recorded.get(node);
}

/**
 * Whether each name in an expression means what it meant when that ran.
 *
 * @param name what was declared with it
 */
export function isStill(machine: Machine, node: TSESTree.Node, name?: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return isFixed(machine, node) || holdsStill(machine, node) || isOlder(machine, node, name) || machine.referenceOf(node) === undefined;
  return childrenOf(node).every((child) => isStill(machine, child, name));
}

const SIMPLE = /^(?:constant|number|input)$/;

/** Whether a number was assigned last before a name was declared: conditions may have told more of it since, which makes it another value. */
function isOlder(machine: Machine, node: TSESTree.Identifier, name: TSESTree.Node | undefined): boolean {
  const [value, declared] = [cellFor(machine, node)?.cell, name?.type === 'Identifier' ? cellFor(machine, name)?.cell : undefined];
  const held = machine.recorded.get(node);
  return value !== undefined && declared !== undefined && value.at < declared.at && held !== undefined && optionsOf(held).every((option) => SIMPLE.test(option.kind));
}

/** What a name stands for that was declared as a copy of the constant one that is now known better (`let size = n`), or computed from it (`const all = n * 2`). */
function settleDerived(machine: Machine, node: TSESTree.Node, narrow: Narrow): void {
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : undefined;
  if (!variable) return;
  for (const { id, init } of getOrMake(derived, variable, () => derivedFrom(machine, variable))) {
    const cell = cellFor(machine, id)?.cell;
    const before = cell && machine.state.get(cell.key);
    if (!before || (before !== cell.first && !isFixed(machine, id))) continue;
    const after = init.type === 'Identifier' ? narrowed(before, narrow) : tighter(before, valueNow(machine, init));
    if (after) machine.state.set(cell.key, after);
  }
}

/** What an expression gives on this path. */
function valueNow(machine: Machine, node: TSESTree.Expression): Value {
  return runNow(machine, node, () => machine.evaluate(node));
}

/** Does something with what an expression gives on this path. What it gave where it ran stays known: other paths are told of that. */
export function runNow<T>(machine: Machine, node: TSESTree.Node, body: () => T): T {
  const before = nodesIn(node).map((each) => [each, machine.recorded.get(each)] as const);
  const result = body();
  for (const [each, known] of before) if (known) machine.recorded.set(each, known);
  return result;
}

function nodesIn(node: TSESTree.Node): readonly TSESTree.Node[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

/** A name that is declared, and what it is declared as. */
interface Derived {
  readonly id: TSESTree.Identifier;
  readonly init: TSESTree.Expression;
}

const derived = new WeakMap<TSESLint.Scope.Variable, readonly Derived[]>();

function derivedFrom(machine: Machine, variable: TSESLint.Scope.Variable): Derived[] {
  if (!isDeclaredOnly(variable)) return [];
  return variable.references.flatMap(({ identifier }): Derived[] => {
    let node: TSESTree.Node = identifier;
    while (isArithmetic(node.parent)) node = node.parent;
    const { parent } = node;
    if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || !parent.init || parent.init !== node) return [];
    return node === identifier || isSteady(machine, parent.init) ? [{ id: parent.id, init: parent.init }] : [];
  });
}

const OPERATORS = /^(?:[-+*/%&|^]|\*\*|<<|>>>?)$/;

/** What computes a number out of its parts, and does nothing else. */
export function isArithmetic(node: TSESTree.Node): node is TSESTree.BinaryExpression | TSESTree.UnaryExpression | TSESTree.CallExpression {
  if (node.type === 'CallExpression') return /^(?:Math\.\w+|(?:Number\.)?parse(?:Int|Float)|Number)$/.test(textOf(node.callee)) && textOf(node.callee) !== 'Math.random';
  return (node.type === 'BinaryExpression' || node.type === 'UnaryExpression') && OPERATORS.test(node.operator);
}

/** Whether an expression means the same wherever it stands. */
function isSteady(machine: Machine, node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
      return true;
    case 'Identifier':
      return isFixed(machine, node);
    case 'MemberExpression':
      return !node.computed && isSteady(machine, node.object);
    case 'BinaryExpression':
      return isArithmetic(node) && isSteady(machine, node.left) && isSteady(machine, node.right);
    case 'UnaryExpression':
      return isArithmetic(node) && isSteady(machine, node.argument);
    case 'CallExpression':
      return isArithmetic(node) && node.arguments.every((argument) => isSteady(machine, argument));
    default:
      return false;
  }
}

/** Whether nothing assigns to a variable but its declaration. */
function isFixed(machine: Machine, node: TSESTree.Identifier): boolean {
  const variable = machine.referenceOf(node)?.resolved;
  return variable !== undefined && variable !== null && isDeclaredOnly(variable);
}

const declaredOnly = new WeakMap<TSESLint.Scope.Variable, boolean>();

function isDeclaredOnly(variable: TSESLint.Scope.Variable): boolean {
  return getOrMake(declaredOnly, variable, () => {
    const { references, defs } = variable;
    const writes = references.filter((reference) => reference.isWrite());
    // A pattern with a default writes twice: `[n = 5] = list`.
    return writes.length <= 1 || (defs.length === 1 && writes.every((reference) => reference.init === true));
  });
}

/** `x` of `-x` and `Math.abs(x)`: which is 0 where that is, and NaN where that is. */
export function signedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'UnaryExpression') return node.operator === '-' ? node.argument : undefined;
  return node.type === 'CallExpression' && textOf(node.callee) === 'Math.abs' ? node.arguments[0] : undefined;
}

/** `x` of `+x` and `Number(x)`. */
export function convertedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'UnaryExpression') return node.operator === '+' ? node.argument : undefined;
  return node.type === 'CallExpression' && isNumberCall(node) ? node.arguments[0] : undefined;
}

function isNumberCall(node: TSESTree.CallExpression): boolean {
  return node.callee.type === 'Identifier' && node.callee.name === 'Number';
}

/** `a + b <= bound` and `a * b <= bound` bound each side, as far as the other cannot take away. */
function limitOperands(machine: Machine, node: TSESTree.BinaryExpression, bound: Quantity): void {
  if (node.operator !== '+' && node.operator !== '*') return;
  for (const [expression, partner] of [[node.left, node.right], [node.right, node.left]] as const) {
    const value = machine.recorded.get(expression);
    const other = machine.recorded.get(partner);
    if (!value || !other || value.kind === 'constant') continue;
    const least = toQuantity(other).min;
    const rest = node.operator === '+' && least >= 0 ? difference(bound, exactly(least)) : node.operator === '*' && least >= 1 ? quotient(bound, exactly(least)) : UNDECIDED;
    settle(machine, unwrap(expression), value, (before) => atMost(before, rest));
  }
}

/** `Math.abs(x) <= bound` bounds `x` on both sides. */
function limitAbsolute(machine: Machine, { callee, arguments: [inner] }: TSESTree.CallExpression, bound: Quantity): void {
  const value = inner && machine.recorded.get(inner);
  if (!value || value.kind === 'constant' || textOf(callee) !== 'Math.abs') return;
  settle(machine, unwrap(inner), value, (before) => (before === NOT_A_NUMBER ? before : atLeast(atMost(before, bound), negated(bound))));
}
