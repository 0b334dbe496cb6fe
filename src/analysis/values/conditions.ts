import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import { boundInput, toQuantity } from '../sizes/numbers.ts';
import { atLeast, atMost, difference, exactly, notNaN, type Quantity, quotient, UNDECIDED } from '../sizes/quantity.ts';
import { cellFor } from './bindings.ts';
import { refineByCall } from './predicates.ts';
import type { Machine } from './machine.ts';
import { staticName, unwrap } from './syntax.ts';
import { anyOf, type Check, constant, number, optionsOf, text, truthiness, type Value } from './value.ts';

/** Whether a value may be this number, as far as its range says. */
function mayEqual(option: Value, known: number): boolean {
  if (option.kind === 'constant') return typeof option.value === 'bigint' || Number(option.value) === known;
  if (option.kind !== 'number') return true;
  const { min, max } = option.quantity;
  return known >= min && known <= max;
}

/** What is known of a number that a condition speaks of; null where the condition excludes it. */
type Narrow = (before: Quantity) => Quantity | null;

const NOT_A_NUMBER = exactly(Number.NaN);

/** Global functions whose result depends on nothing but their argument. */
const CONVERSIONS = new Set(['Number', 'parseInt', 'parseFloat', 'BigInt', 'Math.abs', 'Math.floor', 'Math.ceil', 'Math.round', 'Math.trunc', 'Number.parseInt', 'Number.parseFloat']);

/**
 * A name for what an expression means on this path, the same for each occurrence as long as nothing in it is assigned.
 * Undefined for anything that calls code or is computed otherwise.
 */
export function expressionKey(machine: Machine, expression: TSESTree.Node): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier': {
      const value = machine.recorded.get(node);
      if (value?.kind === 'thing') return `t${value.id}#`;
      const found = cellFor(machine, node);
      return found ? `${found.cell.key}#${found.cell.version}` : undefined;
    }
    case 'Literal':
      return node.raw;
    case 'MemberExpression': {
      const name = staticName(node);
      const object = name === undefined ? undefined : expressionKey(machine, node.object);
      return object === undefined ? undefined : `${object}.${name}`;
    }
    case 'BinaryExpression': {
      const left = expressionKey(machine, node.left);
      const right = left === undefined ? undefined : expressionKey(machine, node.right);
      return right === undefined ? undefined : `#(${left}${node.operator}${right})`;
    }
    case 'UnaryExpression': {
      const inner = node.operator === '+' ? expressionKey(machine, node.argument) : undefined;
      return inner === undefined ? undefined : `#Number(${inner})`;
    }
    case 'CallExpression': {
      const callee = textOf(node.callee);
      const [first] = node.arguments;
      const inner = first && CONVERSIONS.has(callee) ? expressionKey(machine, first) : undefined;
      return inner === undefined ? undefined : `#${callee}(${inner})`;
    }
    default:
      return undefined;
  }
}

/** Lets the current path know that `test` was truthy or falsy. Values come from the test's last evaluation; nothing runs again. */
export function refine(machine: Machine, test: TSESTree.Node, truth: boolean): void {
  const node = unwrap(test);
  switch (node.type) {
    case 'UnaryExpression':
      if (node.operator === '!') refine(machine, node.argument, !truth);
      else if (node.operator === '+') refineTruthiness(machine, node, truth);
      return;
    case 'LogicalExpression':
      refineLogical(machine, node, truth);
      return;
    case 'BinaryExpression':
      refineComparison(machine, node, truth);
      return;
    case 'CallExpression':
      if (refineByCheck(machine, node, truth)) return;
      if (convertedBy(node)) refineTruthiness(machine, node, truth);
      else refineByCall(machine, node, truth);
      return;
    case 'AssignmentExpression':
      if (!refineByCheck(machine, node, truth)) refine(machine, node.left, truth);
      return;
    default:
      if (!refineByCheck(machine, node, truth)) refineTruthiness(machine, node, truth);
  }
}

function refineLogical(machine: Machine, node: TSESTree.LogicalExpression, truth: boolean): void {
  if (node.operator === '??') return;
  if ((node.operator === '&&') === truth) {
    refine(machine, node.left, truth);
    refine(machine, node.right, truth);
    return;
  }
  machine.branches([
    () => {
      refine(machine, node.left, truth);
    },
    () => {
      refine(machine, node.left, !truth);
      refine(machine, node.right, truth);
    },
  ]);
}

/** A value that comes from a limiter's check decides whether the request may pass. */
function refineByCheck(machine: Machine, node: TSESTree.Node, truth: boolean): boolean {
  const value = machine.recorded.get(node);
  const check = value ? optionsOf(value).find((option): option is Check => option.kind === 'check') : undefined;
  if (check && check.refuses === undefined) applyCheck(machine, check, truth);
  return check !== undefined;
}

function applyCheck(machine: Machine, check: Check, truth: boolean): void {
  if (check.truthyMeansAllowed === truth) machine.state.path.limited = check.limiter;
  else machine.state.path.refused = check.limiter;
}

function decide(machine: Machine, check: Check, refuses: boolean): void {
  machine.state.path[refuses ? 'refused' : 'limited'] = check.limiter;
}

function refineTruthiness(machine: Machine, node: TSESTree.Node, truth: boolean): void {
  const value = machine.recorded.get(node);
  if (!value) return;
  const kept = optionsOf(value).filter((option) => truthiness(option) !== !truth);
  if (kept.length === 0) {
    machine.state.reachable = false;
    return;
  }
  setFound(machine, node, anyOf(kept.map((option) => (truth ? truthy(option) : falsy(option)))));
  const source = convertedBy(node);
  const inner = source && machine.recorded.get(source);
  if (inner && !settle(machine, unwrap(source), inner, truth ? truthyNumber : falsyNumber)) machine.state.reachable = false;
}

const truthyNumber: Narrow = (before) => (before === NOT_A_NUMBER || (before.min === 0 && before.max === 0) ? null : notNaN(before));

const falsyNumber: Narrow = ({ min, max, nan }) => (min <= 0 && max >= 0 ? { ...exactly(0), nan } : nan ? NOT_A_NUMBER : null);

function truthy(value: Value): Value {
  return value.kind === 'number' ? number(notNaN(value.quantity)) : value;
}

/** Of a number nothing is left but 0 and NaN, and of text nothing. */
export function falsy(value: Value): Value {
  const nothing = { ...exactly(0), nan: true };
  switch (value.kind) {
    case 'number':
      return value.quantity.min > 0 || value.quantity.max < 0 ? constant(Number.NaN) : number({ ...nothing, nan: value.quantity.nan });
    case 'input':
      return boundInput({ ...value, limit: 0 }, nothing);
    case 'text':
      return constant('');
    default:
      return value;
  }
}

/** Remembers on this path what an expression's value is. */
export function setFound(machine: Machine, expression: TSESTree.Node, value: Value): void {
  const node = unwrap(expression);
  if (node.type === 'Identifier') {
    const found = cellFor(machine, node);
    if (found) machine.state.set(found.cell.key, value);
    return;
  }
  const key = expressionKey(machine, node);
  if (key === undefined) return;
  machine.refined = true;
  machine.state.set(key, value);
}

/** A member that is assigned is no longer what a condition has found out about it. */
export function replaceFound(machine: Machine, member: TSESTree.Node, value: Value): void {
  const key = machine.refined ? expressionKey(machine, member) : undefined;
  if (key !== undefined && machine.state.get(key)) machine.state.set(key, value);
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '==': '!=', '!==': '===', '!=': '==' };

function refineComparison(machine: Machine, node: TSESTree.BinaryExpression, truth: boolean): void {
  const operator = truth ? node.operator : OPPOSITE[node.operator];
  const left = machine.recorded.get(node.left);
  const right = machine.recorded.get(node.right);
  if (node.operator === 'in') {
    if (truth && left?.kind === 'input') undecide(machine, node.left);
    return;
  }
  if (!operator || !left || !right) return;
  if (operator === '===' || operator === '==' || operator === '!==' || operator === '!=') {
    refineEquality(machine, node, operator.startsWith('='), left, right);
    return;
  }
  if (left.kind === 'check' && typeof left.refuses === 'object' && right.kind === 'constant') {
    decide(machine, left, operator.startsWith('<'));
    return;
  }
  const negated = !truth;
  compare(machine, node.left, operator, toQuantity(right), negated);
  const mirrored = MIRRORED[operator];
  if (mirrored) compare(machine, node.right, mirrored, toQuantity(left), negated);
}

function refineEquality(machine: Machine, node: TSESTree.BinaryExpression, equal: boolean, left: Value, right: Value): void {
  const check = [left, right].find((side): side is Check => side.kind === 'check');
  const other = left === check ? right : left;
  if (check && other.kind === 'constant' && typeof other.value === 'boolean') {
    applyCheck(machine, check, other.value === equal);
    return;
  }
  if (check?.refuses !== undefined && other.kind === 'constant' && other.value === check.refuses) {
    decide(machine, check, equal);
    return;
  }
  if (!equal) {
    for (const [expression, value, against] of [[node.left, left, right], [node.right, right, left]] as const) {
      if (against.kind !== 'constant') continue;
      const kept = optionsOf(value).filter((option) => !(option.kind === 'constant' && option.value === against.value));
      if (kept.length > 0 && kept.length < optionsOf(value).length) setFound(machine, expression, anyOf(kept));
    }
    return;
  }
  if (right.kind === 'constant' && left.kind !== 'constant' && right.value !== null && right.value !== undefined) setEqual(machine, node.left, right);
  else if (left.kind === 'constant' && right.kind !== 'constant' && left.value !== null && left.value !== undefined) setEqual(machine, node.right, left);
  else if (left.kind !== 'constant' && right.kind !== 'constant') {
    if (left.kind === 'input' && right.kind !== 'input') setFound(machine, node.left, right);
    if (right.kind === 'input' && left.kind !== 'input') setFound(machine, node.right, left);
  }
}

/** The expression is this constant, which may be impossible; so is what it converts to a number. */
export function setEqual(machine: Machine, expression: TSESTree.Node, value: Extract<Value, { kind: 'constant' }>): void {
  const before = machine.recorded.get(unwrap(expression));
  if (before && typeof value.value === 'number' && !optionsOf(before).some((option) => mayEqual(option, value.value as number))) {
    machine.state.reachable = false;
    return;
  }
  setFound(machine, expression, value);
  const source = convertedBy(unwrap(expression));
  const inner = source && machine.recorded.get(source);
  const { value: known } = value;
  if (!inner || typeof known !== 'number') return;
  if (!settle(machine, unwrap(source), inner, ({ min, max }) => (known >= min && known <= max ? exactly(known) : null))) machine.state.reachable = false;
}

/** `expression operator bound` holds on this path. `byNegation`: it holds because the opposite was false, which NaN is too. */
function compare(machine: Machine, expression: TSESTree.Node, operator: string, bound: Quantity, byNegation: boolean): void {
  const node = unwrap(expression);
  const isUpper = operator === '<' || operator === '<=';
  const value = machine.recorded.get(node);
  if (!value || value.kind === 'constant') return;
  if (isUpper && limitLength(machine, node, operator, bound)) return;
  const narrow = (before: Quantity): Quantity | null => {
    const edge = operator === '<' && before.integer && bound.origin === 'constant' ? difference(bound, exactly(1)) : bound;
    if (before === NOT_A_NUMBER || !mayHold(before, operator, bound)) return byNegation && before.nan ? NOT_A_NUMBER : null;
    const limited = isUpper ? atMost(before, edge) : atLeast(before, bound);
    return byNegation ? limited : notNaN(limited);
  };
  if (!settle(machine, node, value, narrow)) {
    machine.state.reachable = false;
    return;
  }
  if (isUpper && node.type === 'BinaryExpression') limitOperands(machine, node, operator === '<' && toQuantity(value).integer && bound.origin === 'constant' ? difference(bound, exactly(1)) : bound);
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
function settle(machine: Machine, node: TSESTree.Node, value: Value, narrow: Narrow): boolean {
  const after = narrowed(value, narrow);
  if (after === null) return false;
  setFound(machine, node, after);
  for (const copy of copiesOf(machine, node)) {
    const copied = machine.state.get(copy);
    const narrower = copied && narrowed(copied, narrow);
    if (narrower) machine.state.set(copy, narrower);
  }
  const source = convertedBy(node) ?? initialiserOf(machine, node);
  const inner = source ? machine.recorded.get(source) : undefined;
  return !source || !inner || inner.kind === 'constant' || settle(machine, unwrap(source), inner, narrow);
}

function narrowed(value: Value, narrow: Narrow): Value | null {
  if (value.kind === 'either') {
    const options = value.options.map((option) => narrowed(option, narrow)).filter((option) => option !== null);
    return options.length === 0 ? null : anyOf(options);
  }
  const after = narrow(toQuantity(value));
  if (after === null || value.kind === 'constant') return after === null ? null : value;
  if (value.kind === 'input') return boundInput(value, after);
  return after === NOT_A_NUMBER ? constant(Number.NaN) : number(after);
}

/** What a name stands for: a condition on `n` speaks of `Number(req.query.n)` as well. */
function initialiserOf(machine: Machine, node: TSESTree.Node): TSESTree.Node | undefined {
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : undefined;
  const definition = variable?.defs.length === 1 ? variable.defs[0]?.node : undefined;
  if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'Identifier' || !definition.init || definition.parent.kind !== 'const') return undefined;
  const init = unwrap(definition.init);
  return init.type !== 'Identifier' || holdsStill(machine, init) ? init : undefined;
}

/** Whether a name holds what it held when this occurrence of it ran. */
function holdsStill(machine: Machine, node: TSESTree.Identifier): boolean {
  const found = cellFor(machine, node);
  return found !== undefined && machine.state.get(found.cell.key) === machine.recorded.get(node);
}

/** The cells of names that were declared as a copy of a constant one (`let size = n`), as long as they have not been assigned since. */
function copiesOf(machine: Machine, node: TSESTree.Node): string[] {
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : undefined;
  if (!variable || variable.references.filter((reference) => reference.isWrite()).length > 1) return [];
  return variable.references.flatMap(({ identifier }) => {
    const { parent } = identifier;
    if (parent.type !== 'VariableDeclarator' || parent.init !== identifier || parent.id.type !== 'Identifier') return [];
    const cell = cellFor(machine, parent.id)?.cell;
    return cell && machine.state.get(cell.key) === cell.first ? [cell.key] : [];
  });
}

/** `x` of `+x` and `Number(x)`. */
function convertedBy(node: TSESTree.Node): TSESTree.Node | undefined {
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

/** `s.length <= bound` bounds the text or list itself. */
function limitLength(machine: Machine, node: TSESTree.Node, operator: string, bound: Quantity): boolean {
  if (node.type !== 'MemberExpression' || (staticName(node) !== 'length' && staticName(node) !== 'byteLength')) return false;
  const value = machine.recorded.get(node.object);
  const most = operator === '<' && bound.origin === 'constant' ? difference(bound, exactly(1)) : bound;
  switch (value?.kind) {
    case 'input':
      if (value.shape === 'strings') return false;
      setFound(machine, node.object, { ...value, limit: most.origin === 'constant' ? Math.min(value.limit, Math.max(0, most.max)) : value.limit });
      return true;
    case 'text':
      setFound(machine, node.object, text(atMost(value.size, most), most.origin === 'constant' ? value.causes.map((cause) => ({ ...cause, total: atMost(cause.total, most) })) : []));
      return true;
    case 'list':
      setFound(machine, node.object, { ...value, length: atMost(value.length, most), maker: null });
      return true;
    default:
      return false;
  }
}

/** What the expression is, code has checked that is not read here: nobody can say what bounds it. */
export function undecide(machine: Machine, expression: TSESTree.Node): void {
  const node = unwrap(expression);
  const value = machine.recorded.get(node);
  if (!value || value.kind === 'constant') return;
  const has = optionsOf(value).some((option) => option.kind === 'input' || (option.kind === 'number' && option.quantity.origin === 'request') || (option.kind === 'text' && option.size.origin === 'request'));
  if (has) settle(machine, node, value, () => UNDECIDED);
}

/** The expression is one of these constants. */
export function isOneOf(machine: Machine, expression: TSESTree.Node, values: readonly Value[]): void {
  if (values.length > 0) setFound(machine, expression, anyOf(values));
}

