import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { textOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { callsIn, childrenOf, isFunction, parametersIn, unwrap } from '../values/syntax.ts';
import { constant, type CountSite, type FunctionNode, number, UNDEFINED, type Value } from '../values/value.ts';
import { mayBeText, toQuantity } from './numbers.ts';
import { atMost, difference, exactly, type Quantity, quotient, sum, whole } from './quantity.ts';
import type { Trips } from './trips.ts';

/** So many calls in each other always fit on the stack, and so many never: those end in an error. On Node 20, 9,000 to 12,000 fit. */
const DEPTH = { least: 7000, most: 20_000 };

/** How often a function calls itself. */
export interface Descent {
  /** The parameter that says it. */
  readonly index: number;
  readonly trips: Trips;
  /** What that is in the last call. */
  readonly last: Value;
  /** What each call divides it by: then the count is how far that goes, and not how many calls there are. */
  readonly divisor: number | null;
}

const selfCalls = new WeakMap<FunctionNode, readonly TSESTree.CallExpression[]>();

/** The calls of a function by its own name, outside of the functions in it. */
export function selfCallsOf(machine: Machine, node: FunctionNode): readonly TSESTree.CallExpression[] {
  return getOrMake(selfCalls, node, () => {
    const id = node.id ?? (node.parent.type === 'VariableDeclarator' ? node.parent.id : null);
    return id?.type === 'Identifier' ? callsOf(machine, node.body, node, id.name) : [];
  });
}

function callsOf(machine: Machine, node: TSESTree.Node, of: FunctionNode, name: string): readonly TSESTree.CallExpression[] {
  if (isFunction(node)) return [];
  const isOwn = node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === name && isNameOf(machine, node.callee, of);
  return [...(isOwn ? [node] : []), ...childrenOf(node).flatMap((child) => callsOf(machine, child, of, name))];
}

const SCHEDULERS = /^(?:(?:globalThis\.)?(?:setTimeout|setImmediate|queueMicrotask)|process\.nextTick)$/;
const scheduling = new WeakMap<FunctionNode, boolean>();

/** Whether a function lets itself be called again when it has ended: `setImmediate(next)`, `process.nextTick(() => next())`. */
export function schedulesItself(machine: Machine, node: FunctionNode): boolean {
  return getOrMake(scheduling, node, () => {
    const id = node.id ?? (node.parent.type === 'VariableDeclarator' ? node.parent.id : null);
    return id?.type === 'Identifier' && callsIn(node.body).some((call) => SCHEDULERS.test(textOf(call.callee)) && isScheduled(machine, call.arguments[0], node, id.name));
  });
}

function isScheduled(machine: Machine, given: TSESTree.Node | undefined, of: FunctionNode, name: string): boolean {
  if (given?.type === 'Identifier') return given.name === name && isNameOf(machine, given, of);
  return given !== undefined && isFunction(given) && callsOf(machine, given.body, of, name).some((call) => call.arguments.length === 0);
}

function isNameOf(machine: Machine, callee: TSESTree.Identifier, of: FunctionNode): boolean {
  const [definition, ...others] = machine.referenceOf(callee)?.resolved?.defs ?? [];
  return definition !== undefined && others.length === 0 && (definition.node === of || (definition.node.type === 'VariableDeclarator' && definition.node.init === of));
}

/** What a call changes its counting parameter by. */
interface Pace {
  readonly rising: boolean;
  readonly size: Quantity;
  readonly divides: boolean;
}

/** Reads off its conditions and own calls how often a function calls itself; undefined where no parameter says so. */
export function descentOf(machine: Machine, node: FunctionNode, args: readonly Value[], calls: readonly TSESTree.CallExpression[]): Descent | undefined {
  const conditions = testsOf(node);
  for (const [index, parameter] of parametersIn(node).entries()) {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    const paces = target.type === 'Identifier' ? calls.map(({ arguments: given }) => paceOf(machine, given[index], target.name)) : [];
    const [pace] = paces;
    if (target.type !== 'Identifier' || !pace || paces.some((each) => each?.rising !== pace.rising || each.divides !== pace.divides)) continue;
    const ends = conditions.flatMap((test) => {
      const end = endOf(test, target.name, pace.rising);
      return end ? [{ ...end, test }] : [];
    });
    // The first that is reached.
    const bounds = ends.map((end) => toQuantity(end.bound ? boundValue(machine, node, args, end.bound) : constant(0)));
    const order = [...bounds.keys()].sort((a, b) => ((bounds[a]?.reach ?? 0) - (bounds[b]?.reach ?? 0)) * (pace.rising ? 1 : -1));
    for (const place of order) {
      const [end, bound] = [ends[place], bounds[place]];
      const descent = end && bound && descentBy(machine, index, args[index] ?? UNDEFINED, bound, pace, end, ends);
      if (descent) return descent;
    }
  }
  return undefined;
}

/** What a bound is that the function is given, or that stands around it. */
function boundValue(machine: Machine, node: FunctionNode, args: readonly Value[], bound: TSESTree.Expression): Value {
  const index = bound.type === 'Identifier' ? parametersIn(node).findIndex((parameter) => parameter.type === 'Identifier' && parameter.name === bound.name) : -1;
  return index === -1 ? machine.evaluate(bound) : (args[index] ?? UNDEFINED);
}

const tests = new WeakMap<FunctionNode, readonly TSESTree.Expression[]>();

/** The conditions of a function, outside of the functions in it. */
function testsOf(node: FunctionNode): readonly TSESTree.Expression[] {
  return getOrMake(tests, node, () => testsIn(node.body));
}

function testsIn(node: TSESTree.Node): readonly TSESTree.Expression[] {
  if (isFunction(node)) return [];
  const own = node.type === 'IfStatement' || node.type === 'ConditionalExpression' ? [node.test] : [];
  return [...own, ...childrenOf(node).flatMap(testsIn)];
}

/** `n - 1`, `n + 1`, `n / 2`, `Math.floor(n / 2)`, `n >> 1`. */
function paceOf(machine: Machine, argument: TSESTree.Node | undefined, name: string): Pace | undefined {
  const node = argument && unwrap(argument);
  if (node?.type === 'CallExpression') return /^(?:Math\.(?:floor|trunc|ceil)|parseInt)$/.test(textOf(node.callee)) ? paceOf(machine, node.arguments[0], name) : undefined;
  if (node?.type !== 'BinaryExpression' || node.left.type !== 'Identifier' || node.left.name !== name || node.right.type !== 'Literal') return undefined;
  const size = toQuantity(machine.evaluate(node.right));
  if (!(size.min >= 1)) return undefined;
  switch (node.operator) {
    case '+':
    case '-':
      return { rising: node.operator === '+', size, divides: false };
    case '/':
      return size.min >= 2 ? { rising: false, size, divides: true } : undefined;
    case '>>':
    case '>>>':
      return { rising: false, size: exactly(2 ** size.min), divides: true };
    default:
      return undefined;
  }
}

interface End {
  readonly counter: TSESTree.Identifier;
  readonly bound: TSESTree.Expression | null;
  /** Whether there is a call for the bound as well. */
  readonly inclusive: boolean;
  /** What the condition is where it ends. */
  readonly truth: boolean;
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** `n <= 0`, `n === 0`, `!n`, `n > 0`, `n`: the condition with which it ends, or as long as which it goes on. */
function endOf(expression: TSESTree.Expression, name: string, rising: boolean): End | undefined {
  const test = unwrap(expression);
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    const inner = endOf(test.argument, name, rising);
    return inner && { ...inner, truth: !inner.truth };
  }
  if (test.type === 'Identifier') return test.name === name && !rising ? { counter: test, bound: null, inclusive: false, truth: false } : undefined;
  if (test.type !== 'BinaryExpression') return undefined;
  const [left, right] = [unwrap(test.left), unwrap(test.right)];
  const isLeft = left.type === 'Identifier' && left.name === name;
  const counter = isLeft ? left : right;
  if (counter.type !== 'Identifier' || counter.name !== name) return undefined;
  const bound = (isLeft ? right : left) as TSESTree.Expression;
  const operator = isLeft ? test.operator : (MIRRORED[test.operator] ?? test.operator);
  if (/^[!=]==?$/.test(operator)) return { counter, bound, inclusive: false, truth: operator.startsWith('=') };
  if (!(operator in MIRRORED)) return undefined;
  const ends = operator.startsWith('<') !== rising;
  return { counter, bound, inclusive: operator.endsWith('=') !== ends, truth: ends };
}

type Condition = End & { readonly test: TSESTree.Expression };

function descentBy(machine: Machine, index: number, start: Value, to: Quantity, pace: Pace, { counter, bound, inclusive }: Condition, all: readonly Condition[]): Descent | undefined {
  const from = toQuantity(start);
  const way = pace.rising ? difference(to, from) : difference(from, to);
  const distance = sum(way, exactly(inclusive ? 1 : 0));
  const calls = pace.divides ? distance : whole(quotient(distance, pace.size));
  if (calls.origin === 'unknown' || (calls.origin === 'constant' && !pace.divides && calls.reach > DEPTH.least)) return undefined;
  const count: Quantity = pace.divides ? calls : { ...atMost(calls, exactly(DEPTH.most)), reach: Math.min(calls.reach, DEPTH.least) };
  const isStacked = !pace.divides && calls.reach > DEPTH.least;
  const site: CountSite = { ...siteOf(machine, index, start, pace, { counter, bound, inclusive }, pace.rising ? from : to), ...(isStacked && { stacked: DEPTH.least }) };
  const trips: Trips = {
    count, site, variable: counter, start: from, bound: to, rising: pace.rising, inclusive, pace: null, grows: false, tested: null, read: new Map(all.map(({ test, truth }) => [test, truth])), unread: [],
  };
  return { index, trips, last: number(inclusive ? sum(to, exactly(pace.rising ? 1 : -1)) : to), divisor: pace.divides ? pace.size.max : null };
}

/** Where a cap can stand: around what the first call is given, or around the bound that is counted up to. */
function siteOf(machine: Machine, index: number, start: Value, pace: Pace, { counter, bound, inclusive }: Omit<End, 'truth'>, other: Quantity): CountSite {
  const call = machine.sites.at(-1);
  const given = call?.type === 'CallExpression' && !call.arguments.some(({ type }) => type === 'SpreadElement') ? call.arguments[index] : undefined;
  const node = (pace.rising ? bound : given) ?? counter;
  const isFixed = other.origin === 'constant' && Number.isFinite(other.max);
  const shift = (isFixed ? other.max : 0) - (inclusive ? 1 : 0);
  return {
    node, mayBeString: pace.rising || mayBeText(start), bigint: false, throwsOn: { nan: true, negative: false, fraction: false },
    wrappable: node !== counter && isFixed, scale: pace.divides ? 1 : pace.size.max, shift, shorthand: false,
  };
}
