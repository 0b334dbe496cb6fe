import type { TSESTree } from '@typescript-eslint/utils';
import { isDate, setLearned } from '../values/found.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { initialiserOf } from '../values/narrowing.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { type InputValue, NOT_FOLLOWED, type ResultOf, UNDEFINED, type Value } from '../values/value.ts';
import { toQuantity } from './numbers.ts';
import { exactly, type Quantity, requested } from './quantity.ts';

/* Dates as numbers: the milliseconds that `getTime` gives, and comparisons see. Source: https://tc39.es/ecma262/#sec-date-objects */

/** The milliseconds of `new Date(value)` that the request brings as it is: up to 8.64e15. Undefined for any other: what dates are computed of depends on others. */
export function timeOf(made: ResultOf): Quantity | undefined {
  const given = dateOfRequest(made);
  return given && { ...requested(given.trail), integer: true };
}

function dateOfRequest(made: ResultOf): InputValue | undefined {
  const [given, ...others] = made.args;
  return isDate(made) && others.length === 0 && given?.kind === 'input' && !given.bound && !given.checked ? given : undefined;
}

/** Whether a value is a date that the request says. */
export function isRequestedDate(value: Value | undefined): value is ResultOf {
  return value?.kind === 'result' && dateOfRequest(value) !== undefined;
}

/** Whether the request says one date, and another says the other, or nothing of a request: as far from each other as it likes. */
export function areApart(start: Value, end: Value | undefined): boolean {
  if (!isDate(start) || !isRequestedDate(end)) return false;
  const [given] = start.args;
  // A copy, which may be moved from there.
  const from = given?.kind === 'result' && start.args.length === 1 ? dateOfRequest(given) : dateOfRequest(start);
  return from ? from.trail.at(-1)?.node !== dateOfRequest(end)?.trail.at(-1)?.node : start.args.every(({ kind }) => kind === 'constant');
}

/** A method that sets a date to something that is computed: that depends on others. */
export function moveDate(machine: Machine, { node, name, args, object }: CallSite): void {
  const callee = 'callee' in node ? unwrap(node.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !isRequestedDate(object ?? undefined) || name?.startsWith('set') !== true || args.every(({ value }) => value.kind === 'constant')) return;
  setLearned(machine, callee.object, NOT_FOLLOWED);
}

/**
 * What a comparison leaves of requested dates: a bound that nobody knows, unless it compares them with each other.
 *
 * @returns whether that is all: it is one of such dates, or of any two
 */
export function leaveDates(machine: Machine, left: TSESTree.Node, right: TSESTree.Node): boolean {
  const [one, other] = [dateIn(machine, left), dateIn(machine, right)];
  const value = (node: TSESTree.Node | undefined): Value | undefined => node && machine.recorded.get(node);
  if ((one || other) && !(isRequestedDate(value(one)) && isRequestedDate(value(other)))) for (const node of [one, other]) if (node && isRequestedDate(value(node))) setLearned(machine, node, NOT_FOLLOWED);
  return one !== undefined || other !== undefined || [left, right].every((node) => isDate(machine.recorded.get(node)));
}

/** Under which a path knows that the program has computed how far dates of the request are apart. */
const COMPUTED = '#dates';

/** Notes that the program computes how far two requested dates are apart: what it makes of that may bound it. */
export function noteDistance(machine: Machine, left: TSESTree.Node, right: TSESTree.Node): void {
  if ([left, right].every((each) => dateIn(machine, each))) machine.state.set(COMPUTED, UNDEFINED);
}

/** Whether the program may know how far the dates of a request are apart. */
export function areMeasured({ state }: Machine): boolean {
  return state.get(COMPUTED) !== undefined;
}

/** Whether one of two expressions is the time of a date that the request says, and the other that of one of which nobody knows whether it depends on it. */
export function mayDepend(machine: Machine, left: TSESTree.Node, right: TSESTree.Node): boolean {
  const [one, other] = [left, right].map((each) => machine.recorded.get(dateIn(machine, each, isDate) ?? each));
  return (isRequestedDate(one) && isDate(other) && !areApart(other, one)) || (isRequestedDate(other) && isDate(one) && !areApart(one, other));
}

/** The date of which an expression is the time or another part: `end`, `+end`, `end.getFullYear()`. */
function dateIn(machine: Machine, expression: TSESTree.Node, isMeant: (value: Value | undefined) => boolean = isRequestedDate): TSESTree.Node | undefined {
  const node = unwrap(expression);
  if (node.type === 'UnaryExpression' && node.operator === '+') return dateIn(machine, node.argument, isMeant);
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') return dateIn(machine, node.callee.object, isMeant);
  if (isMeant(machine.recorded.get(node))) return node;
  const made = initialiserOf(machine, node);
  return made && made.type !== 'Identifier' && made.type !== 'NewExpression' ? dateIn(machine, made, isMeant) : undefined;
}

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** How many milliseconds one more is of what a method sets. Months and years are as long as the longest. */
const UNITS: Readonly<Record<string, number>> = { Time: 1, Milliseconds: 1, Seconds: SECOND, Minutes: 60 * SECOND, Hours: 3600 * SECOND, Date: DAY, Month: 31 * DAY, FullYear: 366 * DAY };

/** How far a round moves a date that a loop counts with: `day.setDate(day.getDate() + 1)`, `day = new Date(day.getTime() + DAY)`. Undefined for anything else. */
export function stepOfDate(machine: Machine, node: TSESTree.Node, isCounter: (node: TSESTree.Node) => boolean): { readonly size: Quantity; readonly rising: boolean } | undefined {
  const set = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && isCounter(node.callee.object) ? /^set(?:UTC)?(\w+)$/.exec(staticName(node.callee) ?? '')?.[1] : undefined;
  if (node.type === 'CallExpression') return set !== undefined && node.arguments.length === 1 ? moved(machine, node.arguments[0], UNITS[set], isCounter) : undefined;
  if (node.type !== 'AssignmentExpression' || node.operator !== '=' || !isCounter(node.left)) return undefined;
  const made = unwrap(node.right);
  return made.type === 'NewExpression' && made.callee.type === 'Identifier' && made.callee.name === 'Date' && made.arguments.length === 1 ? moved(machine, made.arguments[0], UNITS['Time'], isCounter) : undefined;
}

/** `day.getDate() + 1`, in milliseconds. */
function moved(machine: Machine, expression: TSESTree.Node | undefined, unit: number | undefined, isCounter: (node: TSESTree.Node) => boolean): { readonly size: Quantity; readonly rising: boolean } | undefined {
  const sum = expression && unwrap(expression);
  if (sum?.type !== 'BinaryExpression' || unit === undefined || (sum.operator !== '+' && sum.operator !== '-')) return undefined;
  const read = unwrap(sum.left);
  const isRead = read.type === 'CallExpression' ? read.callee.type === 'MemberExpression' && isCounter(read.callee.object) : read.type === 'UnaryExpression' && read.operator === '+' && isCounter(read.argument);
  const by = toQuantity(machine.recorded.get(sum.right) ?? machine.evaluate(sum.right));
  return isRead && by.origin === 'constant' && by.min === by.max && by.min > 0 ? { size: exactly(by.min * unit), rising: sum.operator === '+' } : undefined;
}
