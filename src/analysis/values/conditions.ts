import type { TSESTree } from '@typescript-eslint/utils';
import { isRequestedDate, leaveDates } from '../sizes/dates.ts';
import { boundInput, toQuantity, withoutNullish } from '../sizes/numbers.ts';
import { exactly, NOT_A_NUMBER, notNaN, UNDECIDED } from '../sizes/quantity.ts';
import { anyOf } from './alternatives.ts';
import { memberKey, noteThere, setLearned } from './found.ts';
import { inEither } from './joins.ts';
import { limitLength } from './lengths.ts';
import type { Machine } from './machine.ts';
import type { Narrow } from './narrowed.ts';
import { compare, convertedBy, initialiserOf, isStill, mayEqual, mayGive, runNow, settle, signedBy, writtenFor } from './narrowing.ts';
import { typeName } from './operators.ts';
import { isQuestion, refineByCall, refineBySearch } from './predicates.ts';
import { callsIn, operandsOf, unwrap } from './syntax.ts';
import { type Check, constant, isAmong, isText, NOT_FOLLOWED, number, optionsOf, type Primitive, settle as settleImport, truthiness, UNDEFINED, type Value } from './value.ts';

/** Lets the current path know that `test` was truthy or falsy. Values come from the test's last evaluation; nothing runs again. */
export function refine(machine: Machine, test: TSESTree.Node, truth: boolean): void {
  const node = unwrap(test);
  if (node.type !== 'UnaryExpression' && node.type !== 'LogicalExpression') for (const model of machine.models) model.learned?.(machine, node, truth);
  switch (node.type) {
    case 'UnaryExpression':
      if (node.operator === '!') refine(machine, node.argument, !truth);
      else if (node.operator === '+' || node.operator === '-') refineTruthiness(machine, node, truth);
      return;
    case 'LogicalExpression':
      refineLogical(machine, node, truth);
      return;
    case 'BinaryExpression':
      if (node.operator === 'in' || COMPARISONS.test(node.operator)) refineComparison(machine, node, truth);
      else refineTruthiness(machine, node, truth);
      if (node.operator === 'instanceof') refineThrown(machine, node, truth);
      return;
    case 'CallExpression':
      if (refineByCheck(machine, node, truth)) return;
      if (numberIn(node)) refineTruthiness(machine, node, truth);
      else refineByCall(machine, node, truth);
      return;
    case 'AssignmentExpression':
      if (!refineByCheck(machine, node, truth)) refine(machine, node.left, truth);
      return;
    default:
      if (refineByCheck(machine, node, truth)) return;
      refineTruthiness(machine, node, truth);
      refineKept(machine, node, truth);
  }
}

const COMPARISONS = /^(?:[<>]=?|[!=]==?)$/;

/** What can be asked again without doing anything, and with the same answer. */
function isCondition(node: TSESTree.Node): boolean {
  if (node.type === 'CallExpression') return isQuestion(node) || convertedBy(node) !== undefined;
  return node.type === 'Identifier' || node.type === 'LogicalExpression' || (node.type === 'UnaryExpression' && (node.operator === '!' || node.operator === '+')) || (node.type === 'BinaryExpression' && COMPARISONS.test(node.operator));
}

/** `const fits = n <= 100; if (fits)`, and `const page = PAGES[n]; if (page)`: what the name stands for says the rest. */
function refineKept(machine: Machine, node: TSESTree.Node, truth: boolean): void {
  const kept = initialiserOf(machine, node);
  if (!kept || !machine.state.reachable) {
    if (truth) refineLookup(machine, node);
    return;
  }
  if (!isStill(machine, kept, node)) return;
  if (isCondition(kept)) {
    runNow(machine, kept, () => {
      if (callsIn(kept).length === 0) machine.evaluate(kept);
      refine(machine, kept, truth);
    });
  } else if (truth) {
    refineLookup(machine, kept);
  }
}

/** Something is there under a key: it is one that the table has. */
function refineLookup(machine: Machine, node: TSESTree.Node): void {
  if (node.type !== 'MemberExpression' || !node.computed) return;
  const key = machine.recorded.get(node.property);
  const recorded = machine.recorded.get(node.object);
  const table = recorded && settleImport(recorded);
  if (!key || !table || key.kind === 'constant') return;
  if (table.kind === 'record' && !table.open) isOneOf(machine, node.property, [...table.fields.keys()].map(constant));
  else if (table.kind === 'list' && table.length.origin !== 'request') compare(machine, node.property, '<', table.length, false);
  else if (table.kind !== 'input' && table.kind !== 'thing' && table.kind !== 'list') undecide(machine, node.property);
}

/** The expression is neither undefined nor null. */
function refinePresence(machine: Machine, expression: TSESTree.Node): void {
  const node = unwrap(expression);
  const made = initialiserOf(machine, node) ?? node;
  if (made !== node && !isStill(machine, made, node)) return;
  if (made.type === 'CallExpression' && isQuestion(made)) refine(machine, made, true);
  else refineLookup(machine, made);
}

function refineLogical(machine: Machine, node: TSESTree.LogicalExpression, truth: boolean): void {
  if (node.operator === '??') return;
  const operands = operandsOf(node, node.operator);
  if ((node.operator === '&&') === truth) for (const operand of operands) refine(machine, operand, truth);
  else refineOne(machine, operands, truth);
}

/** One of the operands, from one on, has come out so, and those in front of it otherwise. */
function refineOne(machine: Machine, operands: readonly TSESTree.Expression[], truth: boolean, at = 0): void {
  const operand = operands[at];
  if (!operand || !machine.budget.enter()) return;
  const isSo = (): void => {
    refine(machine, operand, truth);
  };
  if (at === operands.length - 1) {
    isSo();
  } else {
    machine.branches([
      isSo,
      () => {
        refine(machine, operand, !truth);
        if (machine.state.reachable) refineOne(machine, operands, truth, at + 1);
      },
    ]);
  }
  machine.budget.leave();
}

/** A value that comes from a limiter's check decides whether the request may pass. */
function refineByCheck(machine: Machine, node: TSESTree.Node, truth: boolean): boolean {
  const value = machine.recorded.get(node);
  const check = value ? optionsOf(value).find((option): option is Check => option.kind === 'check') : undefined;
  if (check && check.refuses === undefined) applyCheck(machine, check, truth);
  return check !== undefined;
}

function applyCheck(machine: Machine, check: Check, truth: boolean): void {
  decide(machine, check, check.truthyMeansAllowed !== truth);
}

/** Whom a check lets pass has been counted, unless it is asked only about some, who may choose to be others. */
function decide(machine: Machine, { limiter, under = [] }: Check, refuses: boolean): void {
  if (under.length === 0) machine.state.note(refuses ? { refused: limiter } : { limited: limiter });
  else if (refuses) machine.state.note({ refused: limiter, present: inEither(machine.state.path.present, under) });
}

function refineTruthiness(machine: Machine, node: TSESTree.Node, truth: boolean): void {
  const value = machine.recorded.get(node);
  if (!value) return;
  const kept = optionsOf(value).filter((option) => truthiness(option) !== !truth);
  if (kept.length === 0) {
    machine.state.reachable = false;
    return;
  }
  if (truth) noteThere(machine, writtenFor(machine, node));
  else limitLength(machine, node, '<=', exactly(0));
  setLearned(machine, node, anyOf(kept.map((option) => (truth ? truthy(option) : falsy(option)))));
  for (let source = numberIn(node); source; source = numberIn(unwrap(source))) {
    const inner = machine.recorded.get(source);
    if (inner && !settle(machine, unwrap(source), inner, truth ? truthyNumber : falsyNumber)) machine.state.reachable = false;
  }
}

/** What is 0 or NaN, as a number, where an expression is. */
function numberIn(node: TSESTree.Node): TSESTree.Node | undefined {
  return convertedBy(node) ?? signedBy(node);
}

const truthyNumber: Narrow = (before) => (before === NOT_A_NUMBER || (before.min === 0 && before.max === 0) ? null : notNaN(before));

const falsyNumber: Narrow = ({ min, max, nan }) => (min <= 0 && max >= 0 ? { ...exactly(0), nan } : nan ? NOT_A_NUMBER : null);

function truthy(value: Value): Value {
  return value.kind === 'number' ? { ...value, quantity: notNaN(value.quantity), truthy: true } : value;
}

/** Of a number nothing is left but 0 and NaN, and of text nothing. */
export function falsy(value: Value): Value {
  const nothing = { ...exactly(0), nan: true };
  switch (value.kind) {
    case 'number':
      return value.quantity.min > 0 || value.quantity.max < 0 ? constant(Number.NaN) : number({ ...nothing, nan: value.quantity.nan });
    case 'input':
      // Neither text nor JSON is NaN by itself: only what is missing.
      return boundInput({ ...value, limit: 0 }, { ...nothing, nan: value.given !== true });
    case 'text':
      return constant('');
    default:
      return value;
  }
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '==': '!=', '!==': '===', '!=': '==' };

/** A limiter rejects with an object of its package. What it has thrown and is none has gone wrong: its store did not answer. */
function refineThrown(machine: Machine, { left, right }: TSESTree.BinaryExpression, truth: boolean): void {
  const { refused } = machine.state.path;
  const thrown = unwrap(left);
  const of = machine.recorded.get(right);
  const isCaught = thrown.type === 'Identifier' && machine.referenceOf(thrown)?.resolved?.defs[0]?.type === 'CatchClause';
  if (!truth && isCaught && of?.kind === 'external' && of.module !== null && refused?.row?.packages.includes(of.module)) machine.state.note({ refused: null, catching: true });
}

function refineComparison(machine: Machine, node: TSESTree.BinaryExpression, truth: boolean): void {
  const operator = truth ? node.operator : OPPOSITE[node.operator];
  const left = machine.recorded.get(node.left);
  const right = machine.recorded.get(node.right);
  if (node.operator === 'in') {
    if (truth && left?.kind === 'input') undecide(machine, node.left);
    if (!truth) leaveOut(machine, node);
    return;
  }
  if (!operator || !left || !right) return;
  if (refineBySearch(machine, node, operator)) return;
  if (operator === '===' || operator === '==' || operator === '!==' || operator === '!=') {
    refineType(machine, node.left, right, operator.startsWith('='));
    refineType(machine, node.right, left, operator.startsWith('='));
    refineEquality(machine, node, operator.startsWith('='), left, right);
    return;
  }
  if (left.kind === 'check' && typeof left.refuses === 'object' && right.kind === 'constant') {
    decide(machine, left, operator.startsWith('<'));
    return;
  }
  const negated = !truth;
  if (leaveDates(machine, node.left, node.right)) return;
  compare(machine, node.left, operator, toQuantity(right), negated);
  const mirrored = MIRRORED[operator];
  if (mirrored) compare(machine, node.right, mirrored, toQuantity(left), negated);
}

/** `typeof x === 'string'`: of several values, those of that type are left, and of what may be several texts one. */
function refineType(machine: Machine, side: TSESTree.Node, name: Value, equal: boolean): void {
  const test = unwrap(side);
  const value = test.type === 'UnaryExpression' && test.operator === 'typeof' && name.kind === 'constant' ? machine.recorded.get(test.argument) : undefined;
  if (test.type !== 'UnaryExpression' || name.kind !== 'constant' || !value) return;
  if (equal && value.kind === 'input' && name.value === 'undefined') leaveMissing(machine, test.argument, value, UNDEFINED, false);
  if (value.kind !== 'either') return;
  const kept = value.options.filter((option) => {
    const type = typeNamed(option, name.value);
    return type.kind !== 'constant' || (type.value === name.value) === equal;
  });
  const isText = equal && name.value === 'string';
  if (kept.length > 0 && (isText || kept.length < value.options.length)) setLearned(machine, test.argument, anyOf(isText ? kept.map(oneText) : kept));
}

function oneText(value: Value): Value {
  return value.kind === 'input' && value.shape === 'strings' ? { ...value, shape: 'string' } : value;
}

/** The type of a value that is said to be of another: text of the request is text, or not there. */
function typeNamed(value: Value, name: Primitive): Value {
  return value.kind === 'input' && value.shape === 'string' && name !== 'undefined' ? constant('string') : typeName(value);
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
  for (const [expression, value, against] of [[node.left, left, right], [node.right, right, left]] as const) {
    // `fits === false`
    if (against.kind === 'constant' && typeof against.value === 'boolean' && value.kind === 'either' && value.options.every(isBoolean)) refine(machine, expression, against.value === equal);
  }
  if (!equal) {
    for (const [expression, value, against] of [[node.left, left, right], [node.right, right, left]] as const) {
      if (against.kind !== 'constant') continue;
      if (against.value === undefined || against.value === null) refinePresence(machine, expression);
      if (against.value === undefined || (against.value === null && node.operator.length === 2)) noteThere(machine, writtenFor(machine, expression));
      const kept = optionsOf(value).filter((option) => !(option.kind === 'constant' && option.value === against.value));
      if (kept.length > 0 && kept.length < optionsOf(value).length) setLearned(machine, expression, anyOf(kept));
    }
    return;
  }
  for (const [expression, value, against] of [[node.left, left, right], [node.right, right, left]] as const) {
    if (isAmong(against, [0])) limitLength(machine, unwrap(expression), '<=', exactly(0));
    if (isAmong(against, [undefined, null])) leaveMissing(machine, expression, value, against, node.operator.length === 2);
  }
  if (right.kind === 'constant' && left.kind !== 'constant' && right.value !== null && right.value !== undefined) setEqual(machine, node.left, right);
  else if (left.kind === 'constant' && right.kind !== 'constant' && left.value !== null && left.value !== undefined) setEqual(machine, node.right, left);
  else if (left.kind !== 'constant' && right.kind !== 'constant') {
    // What the request says as well tells nothing.
    if (isFree(left) && !optionsOf(right).some(isFree)) isOneOf(machine, node.left, optionsOf(right));
    if (isFree(right) && !optionsOf(left).some(isFree)) isOneOf(machine, node.right, optionsOf(left));
    if (!isFree(left) && !isFree(right)) areEqual(machine, node);
  }
}

/** Lets the path know that an expression is null or undefined, or neither. */
export function refineNullish(machine: Machine, expression: TSESTree.Node, isMissing: boolean): void {
  const value = machine.recorded.get(expression);
  if (!value || refineByCheck(machine, expression, !isMissing)) return;
  const there = withoutNullish(value);
  if (isMissing) leaveMissing(machine, expression, value, UNDEFINED, true);
  else if (there !== value) setLearned(machine, expression, there);
}

/** The expression is undefined or null, and where `loosely` either of them. */
function leaveMissing(machine: Machine, expression: TSESTree.Node, value: Value, missing: Value, loosely: boolean): void {
  const among = loosely ? [undefined, null] : [missing.kind === 'constant' ? missing.value : undefined];
  const options = optionsOf(value);
  const kept = options.flatMap((option): Value[] => {
    // What is missing is null to `headers.get()` and the like, and JSON may hold null.
    if (option.kind === 'input') return among.filter((each) => option.given !== true || (each === null && option.shape === 'json')).map(constant);
    return option.kind === 'unknown' || isAmong(option, among) ? [option] : [];
  });
  if (kept.length > 0) {
    if (kept.length < options.length || kept.some((option) => !options.includes(option))) setLearned(machine, expression, anyOf(kept));
  } else if (options.every((option) => option.kind === 'input' || (option.kind === 'number' && option.quantity.origin === 'request'))) {
    machine.state.reachable = false;
  }
}

/** `'size' in req.query` is false. */
function leaveOut(machine: Machine, { left, right }: TSESTree.BinaryExpression): void {
  const name = machine.recorded.get(left);
  const key = isText(name) && machine.recorded.get(right)?.kind === 'input' ? memberKey(machine, right, name.value) : undefined;
  if (key !== undefined) machine.state.set(key, UNDEFINED);
}

/** Two numbers that the program has made, each one of several. What is no number beside them equals none. */
function areEqual(machine: Machine, { left, right }: TSESTree.BinaryExpression): void {
  for (const [expression, against] of [[left, right], [right, left]] as const) {
    const [options, others] = [expression, against].map((side) => optionsOf(machine.recorded.get(side) ?? NOT_FOLLOWED));
    const isNumeric = options?.every((option) => option.kind === 'number' || (option.kind === 'constant' && typeof option.value !== 'string'));
    if (isNumeric && others?.every((option) => option.kind === 'constant')) isOneOf(machine, expression, others);
  }
}

function isBoolean(value: Value): boolean {
  return value.kind === 'constant' && typeof value.value === 'boolean';
}

/** Whether the request says what it is. */
function isFree(value: Value): boolean {
  return value.kind === 'input' || (value.kind === 'number' && value.quantity.origin === 'request');
}

/** The expression is this constant, which may be impossible; so is what it converts to a number. */
export function setEqual(machine: Machine, expression: TSESTree.Node, value: Extract<Value, { kind: 'constant' }>): void {
  const before = machine.recorded.get(unwrap(expression));
  if (before && typeof value.value === 'number' && !(optionsOf(before).some((option) => mayEqual(option, value.value as number)) && mayGive(machine, expression, value.value))) {
    machine.state.reachable = false;
    return;
  }
  setLearned(machine, expression, value);
  const source = convertedBy(unwrap(expression));
  const inner = source && machine.recorded.get(source);
  const { value: known } = value;
  if (!inner || typeof known !== 'number') return;
  if (!settle(machine, unwrap(source), inner, ({ min, max }) => (known >= min && known <= max ? exactly(known) : null))) machine.state.reachable = false;
}

/** What the expression is, code has checked that is not read here: nobody can say what bounds it. */
export function undecide(machine: Machine, expression: TSESTree.Node): void {
  const node = unwrap(expression);
  const value = machine.recorded.get(node);
  if (!value || value.kind === 'constant') return;
  const has = optionsOf(value).some((option) => option.kind === 'input' || (option.kind === 'number' && option.quantity.origin === 'request') || (option.kind === 'text' && option.size.origin === 'request'));
  if (has) settle(machine, node, value, () => UNDECIDED);
  else if (isRequestedDate(value)) setLearned(machine, node, NOT_FOLLOWED);
}

/** The expression is one of these constants. */
export function isOneOf(machine: Machine, expression: TSESTree.Node, values: readonly Value[]): void {
  if (values.length === 0) return;
  const before = machine.recorded.get(unwrap(expression));
  const possible = before ? values.filter((value) => value.kind !== 'constant' || typeof value.value !== 'number' || (optionsOf(before).some((option) => mayEqual(option, value.value as number)) && mayGive(machine, expression, value.value))) : values;
  if (possible.length === 0) {
    machine.state.reachable = false;
    return;
  }
  const source = convertedBy(unwrap(expression));
  if (source && possible.every((value) => value.kind === 'constant' && typeof value.value === 'number')) setLearned(machine, source, anyOf(possible));
  const spelled = spelledBy(machine, unwrap(expression));
  if (spelled && possible.every(isText)) setLearned(machine, spelled, anyOf(possible));
  setLearned(machine, expression, anyOf(possible));
}

/** What stands in `String(value)`. */
function spelledBy(machine: Machine, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'String') return undefined;
  return machine.referenceOf(node.callee)?.resolved?.defs.length ? undefined : node.arguments[0];
}
