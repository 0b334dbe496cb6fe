import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { childrenOf, isFunction, operandsOf, staticName, unwrap } from '../values/syntax.ts';
import { type CountSite, type FunctionNode, optionsOf } from '../values/value.ts';
import { areApart, areMeasured, stepOfDate } from './dates.ts';
import { distanceBetween } from './distances.ts';
import { mayBeText, toQuantity } from './numbers.ts';
import { difference, either, exactly, isCarried, isUnbounded, larger, type Quantity, quotient, smaller, sum, whole } from './quantity.ts';
import { beginningOf, initialOf, isSame } from './starts.ts';

/** How often a loop runs, and what decides it. */
export interface Trips {
  readonly count: Quantity;
  readonly site: CountSite;
  /** The loop's variable or the field in its place, and between what it runs. */
  readonly variable: Counter;
  readonly start: Quantity;
  readonly bound: Quantity;
  readonly rising: boolean;
  /** Whether the bound is among the values that it takes. */
  readonly inclusive: boolean;
  /** What its variable is raised or lowered by; null for `++` and `--`. */
  readonly pace: TSESTree.Node | null;
  /** It counts with a date, which is no number. */
  readonly dated?: true;
  /** The condition asks for the length of what the loop builds (`while (s.length < n)`, `while (set.size < n)`). */
  readonly grows: boolean;
  /** What the condition of its head steps by itself, also when the loop ends with it: `i++` of `while (i++ < n)`. */
  readonly tested: TSESTree.UpdateExpression | null;
  /** The conditions in the body that have been read, each with what it is when the loop ends, and those of the loop's head that have not been read. */
  readonly read: ReadonlyMap<TSESTree.Node, boolean>;
  readonly unread: readonly TSESTree.Node[];
}

/** What a loop counts with or builds: `i`, `page.rows`. */
export type Counter = TSESTree.Identifier | TSESTree.MemberExpression;

type Counted = Omit<Trips, 'read' | 'unread'>;

type Loop = TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement;
/** What runs again and again: a loop, or a function that something calls until it has had enough (`pull` of a stream). */
export type Round = Loop | FunctionNode;

const HARMLESS = { nan: false, negative: false, fraction: false };
/** A loop that waits for exactly one value never ends when a fraction or a negative number steps past it. */
const ENDLESS = { nan: false, negative: true, fraction: true };

/** How often a loop runs, read off its condition and the step of its variable. Undefined when it is not of a counting form. */
export function tripsOf(machine: Machine, node: Round): Trips | undefined {
  const tests = 'test' in node && node.test ? operandsOf(node.test, '&&') : [];
  const exits = exitTestsOf(node);
  const unread: TSESTree.Node[] = [];
  const read = new Map<TSESTree.Node, boolean>();
  const found: Counted[] = [];
  for (const test of tests) {
    const trips = fromTest(machine, node, test, false);
    if (trips) found.push(trips);
    else unread.push(test);
  }
  for (const test of exits) {
    const ending = endsOn(machine, node, test, true);
    // A function may have had enough where a condition holds, and where it does not.
    const others = ending.some((trips) => trips !== undefined) || !isFunction(node) ? undefined : endsOn(machine, node, test, false);
    const parts = others ?? ending;
    if (parts.every((trips) => trips !== undefined)) read.set(test, others === undefined);
    found.push(...parts.filter((trips) => trips !== undefined));
  }
  // Several conditions: the loop ends with the first that ends it.
  const [first] = found.sort((a, b) => rank(a) - rank(b));
  return first && { ...first, read, unread };
}

/** What in a body may end its rounds: `if (i >= n) break`. Of a function that is called again, each condition at its start may, as may `push(i < n ? row : null)`. */
function exitTestsOf(round: Round): readonly TSESTree.Expression[] {
  return bodyOf(round).flatMap((statement) => {
    if (statement.type === 'IfStatement') return leaves(statement.consequent) || (isFunction(round) && statement.alternate) ? [statement.test] : [];
    return isFunction(round) ? choicesIn(statement).map(({ test }) => test) : [];
  });
}

/** What a statement gives a call, one thing or another: `stream.push(i < n ? row : null)`. */
function choicesIn(statement: TSESTree.Statement): readonly TSESTree.ConditionalExpression[] {
  const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
  return call?.type === 'CallExpression' ? call.arguments.filter((argument) => argument.type === 'ConditionalExpression') : [];
}

/** What each part of a condition with which the rounds end says of how many there are. */
function endsOn(machine: Machine, round: Round, test: TSESTree.Expression, truth: boolean): readonly (Counted | undefined)[] {
  return operandsOf(test, truth ? '||' : '&&').map((part) => fromTest(machine, round, part, truth));
}

function rank(trips: Counted): number {
  return trips.count.origin === 'unknown' ? -1 : trips.count.reach;
}

function bodyOf({ body }: Round): readonly TSESTree.Statement[] {
  return body.type === 'BlockStatement' ? body.body : body.type.endsWith('Statement') ? [body as TSESTree.Statement] : [];
}

/** The statements of which each round runs some: of a function, also those that it runs only as long as it has not had enough. */
function stepsOf(round: Round): readonly TSESTree.Node[] {
  if (!isFunction(round)) return bodyOf(round).filter(isStep);
  return bodyOf(round).flatMap((statement): readonly TSESTree.Node[] => {
    if (statement.type === 'IfStatement') return [statement.consequent, statement.alternate].flatMap((arm) => (arm?.type === 'BlockStatement' ? arm.body : (arm ?? []))).filter(isStep);
    return isStep(statement) ? [statement, ...choicesIn(statement).flatMap(({ test, consequent, alternate }) => [test, consequent, alternate])] : [];
  });
}

function leaves(statement: TSESTree.Statement): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'BreakStatement' || last?.type === 'ReturnStatement';
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '!==': '!==', '!=': '!=' };
const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '==': '!=' };

function fromTest(machine: Machine, loop: Round, expression: TSESTree.Expression, leavesOnTrue: boolean): Counted | undefined {
  const test = unwrap(expression);
  if (test.type === 'UnaryExpression' && test.operator === '!') return fromTest(machine, loop, test.argument, !leavesOnTrue);
  const counted = countdown(machine, loop, test, leavesOnTrue) ?? fallingToZero(machine, loop, test, leavesOnTrue);
  if (counted) return counted;
  if (test.type === 'LogicalExpression' && test.operator === (leavesOnTrue ? '&&' : '||')) return longestOf(operandsOf(test, test.operator).map((part) => fromTest(machine, loop, part, leavesOnTrue)));
  if (test.type !== 'BinaryExpression') return undefined;
  const operator = leavesOnTrue ? OPPOSITE[test.operator] : test.operator;
  if (!operator || !(operator in MIRRORED)) return undefined;
  const trips =
    fromComparison(machine, loop, test.left, operator, test.right, leavesOnTrue) ??
    fromComparison(machine, loop, test.right, MIRRORED[operator] ?? operator, test.left, leavesOnTrue);
  // `if (i >= n) break` never leaves when `n` is NaN, other than `i < n`.
  const isEndless = leavesOnTrue && trips !== undefined && trips.bound.nan && trips.bound.origin !== 'unknown';
  const isBounded = trips !== undefined && Number.isFinite(trips.bound.reach);
  if (leavesOnTrue && trips?.bound.nan === true && !isEndless) return { ...trips, count: { ...trips.count, max: Number.POSITIVE_INFINITY } };
  return isEndless ? { ...trips, site: { ...trips.site, throwsOn: { ...trips.site.throwsOn, nan: true }, ...(isBounded && { endless: true as const }) }, count: { ...trips.count, origin: trips.bound.origin, factor: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY, reach: Number.POSITIVE_INFINITY } } : trips;
}

/** A loop that goes on as long as one of several conditions holds: it ends with the last that ends it, if each does. */
function longestOf(trips: readonly (Counted | undefined)[]): Counted | undefined {
  const all = trips.filter((each) => each !== undefined);
  const [last, ...others] = all.sort((a, b) => rank(b) - rank(a));
  if (!last || all.length < trips.length || all.some(({ count }) => count.origin === 'unknown')) return undefined;
  return others.reduce((longest, { count, bound, start }) => ({ ...longest, count: larger(longest.count, count), bound: longest.rising ? larger(longest.bound, bound) : smaller(longest.bound, bound), start: either(longest.start, start) }), last);
}

/** `while (n--)`, `while (n-- > 0)`, `for (let i = n; i--;)`. */
function countdown(machine: Machine, loop: Round, test: TSESTree.Node, leavesOnTrue: boolean): Counted | undefined {
  const inner = test.type === 'BinaryExpression' && test.operator === '>' && test.right.type === 'Literal' && test.right.value === 0 ? test.left : test;
  if (leavesOnTrue || inner.type !== 'UpdateExpression' || inner.operator !== '--' || inner.argument.type !== 'Identifier') return undefined;
  const count = comparedFirst(machine, loop, inner.argument, inner, false);
  const initial = initialOf(machine, inner.argument);
  return {
    count,
    site: { ...siteOf(machine, initial ?? inner.argument, { wrappable: initial !== undefined, scale: 1, shift: inner.prefix ? 1 : 0 }), throwsOn: test === inner ? ENDLESS : HARMLESS },
    variable: inner.argument,
    start: count,
    bound: exactly(0),
    rising: false,
    inclusive: true,
    pace: null,
    grows: false,
    tested: inner,
  };
}

/** `while (n) { …; n -= 1; }`, `for (let i = n; i; i--)`: as long as it is not 0. */
function fallingToZero(machine: Machine, loop: Round, test: TSESTree.Node, leavesOnTrue: boolean): Counted | undefined {
  const step = !leavesOnTrue && isCounter(test) ? stepOf(machine, loop, test) : undefined;
  if (!isCounter(test) || !step || step.rising || step.size.origin !== 'constant') return undefined;
  const start = currentQuantity(machine, test);
  const initial = initialOf(machine, test);
  const scale = step.size.max;
  const site = { ...siteOf(machine, initial ?? test, { wrappable: initial !== undefined, scale, shift: 0 }), throwsOn: ENDLESS };
  return { count: steps(start, step, false), site, variable: test, start, bound: exactly(0), rising: false, inclusive: false, pace: step.node, grows: false, tested: null };
}

function fromComparison(machine: Machine, loop: Round, side: TSESTree.Node, operator: string, other: TSESTree.Node, leavesOnTrue: boolean): Counted | undefined {
  const compared = unwrap(side);
  const node = compared.type === 'UpdateExpression' ? compared.argument : compared;
  if (!isCounter(node) || unwrap(other).type === 'UpdateExpression') return undefined;
  const bound = quantityOf(machine, other);
  const isUpper = operator === '<' || operator === '<=' || operator === '!==' || operator === '!=';
  if (node.type === 'MemberExpression' && isLength(machine, node) && isUpper && isCounter(node.object) && isAssigned(machine, loop, node.object)) {
    return { count: bound, site: siteOf(machine, other, { wrappable: true, scale: 1, shift: 0 }), variable: node.object, start: exactly(0), bound, rising: true, inclusive: true, pace: null, grows: true, tested: null };
  }
  const step = stepOf(machine, loop, node);
  if (!step || step.size.reach === 0) return undefined;
  if (step.dated && !areApart(machine.evaluate(node), machine.recorded.get(other) ?? machine.evaluate(other))) return undefined;
  const start = compared.type === 'UpdateExpression' ? comparedFirst(machine, loop, node, compared, leavesOnTrue) : currentQuantity(machine, node);
  const tested = compared.type === 'UpdateExpression' && !leavesOnTrue ? compared : null;
  const inclusive = operator === '<=' || operator === '>=';
  const pace = step.size;
  const fixedPace = pace.origin === 'constant' ? pace.max : 1;
  if (step.rising && isUpper) {
    const first = beginningOf(machine, loop, node);
    const known = first && distanceBetween(machine, first, other);
    if (step.dated && !known && areMeasured(machine)) return undefined;
    const distance = sum(known ?? difference(bound, start), exactly(inclusive ? fixedPace : 0));
    const isFixed = start.origin === 'constant' && Number.isFinite(start.max);
    const from = isFixed && !step.dated ? undefined : (first ?? node);
    const found = siteOf(machine, other, { wrappable: !from, scale: fixedPace, shift: (isFixed ? start.max : 0) - (inclusive ? fixedPace : 0), ...(from && { from }) });
    const paced = pacedBy(machine, step, distance);
    const site = paced ?? (operator.startsWith('!') ? { ...found, throwsOn: ENDLESS } : found);
    return { count: { ...steps(distance, step, inclusive), ...(paced && { nan: pace.nan }) }, site, variable: node, start, bound, rising: true, inclusive, pace: step.node, grows: false, tested, ...(step.dated && { dated: true }) };
  }
  if (!step.rising && !(operator === '<' || operator === '<=')) {
    if (step.dated && areMeasured(machine)) return undefined;
    const distance = sum(difference(start, bound), exactly(inclusive ? fixedPace : 0));
    const initial = initialOf(machine, node);
    const from = bound.origin === 'constant' && !step.dated ? undefined : other;
    const found = siteOf(machine, initial ?? node, { wrappable: initial !== undefined && !from, scale: fixedPace, shift: bound.origin === 'constant' ? bound.max : 0, ...(from && { from }) });
    const paced = pacedBy(machine, step, distance);
    return { count: { ...steps(distance, step, inclusive), ...(paced && { nan: pace.nan }) }, site: paced ?? found, variable: node, start, bound, rising: false, inclusive: true, pace: step.node, grows: false, tested, ...(step.dated && { dated: true }) };
  }
  return undefined;
}

function isLength(machine: Machine, node: TSESTree.MemberExpression): boolean {
  const name = staticName(node);
  return name === 'length' || (name === 'size' && optionsOf(machine.evaluate(node.object)).every((option) => option.kind === 'list' && option.distinct));
}

/** What is compared in the first round of `i++ < n` or `++i < n`. A test of the loop's head has run once by now; one behind the body leaves it a round more. */
function comparedFirst(machine: Machine, loop: Round, counter: Counter, { operator, prefix }: TSESTree.UpdateExpression, leavesOnTrue: boolean): Quantity {
  const before = leavesOnTrue || isFunction(loop) ? 0 : (prefix ? 0 : 1) + (loop.type === 'DoWhileStatement' ? 1 : 0);
  return sum(currentQuantity(machine, counter), exactly(operator === '++' ? -before : before));
}

/** How many steps there are on the way: the last one may go beyond the bound, unless that is a step of its own already, or shorter than the others. */
function steps(distance: Quantity, { size, isEven }: Step, inclusive: boolean): Quantity {
  const count = quotient(distance, size);
  return inclusive || !isEven ? whole(count) : { ...count, min: Math.ceil(count.min), max: Math.ceil(count.max), reach: Math.ceil(count.reach), integer: true };
}

/** The step is what the request decides, and not how far the loop goes: the smaller, the more rounds there are. */
function pacedBy(machine: Machine, { size, node }: Step, distance: Quantity): CountSite | undefined {
  const isGiven = distance.origin === 'unknown';
  if (!node || size.origin !== 'request' || size.factor !== Number.POSITIVE_INFINITY || (!isGiven && isUnbounded(distance))) return undefined;
  const made = node.type === 'Identifier' ? initialOf(machine, node) : undefined;
  return { ...siteOf(machine, made ?? node, { wrappable: true, scale: 1, shift: 0 }), paces: isGiven || isCarried(distance) ? 'carried' : distance.reach };
}

function quantityOf(machine: Machine, node: TSESTree.Node): Quantity {
  return toQuantity(machine.recorded.get(node) ?? machine.evaluate(node));
}

/** What a counter is now. Of an object that this request has made, no other has changed a field. */
function currentQuantity(machine: Machine, node: Counter): Quantity {
  const { frame: { self }, request } = machine;
  const isOwn = node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && self?.kind === 'instance' && self.during === request;
  const options = optionsOf(machine.evaluate(node));
  const known = isOwn ? options.filter(({ kind }) => kind !== 'unknown') : options;
  return (known.length > 0 ? known : options).map(toQuantity).reduce(either);
}

function siteOf(machine: Machine, node: TSESTree.Node, at: Pick<CountSite, 'wrappable' | 'scale' | 'shift' | 'from'>): CountSite {
  const value = machine.recorded.get(node);
  return { node, mayBeString: value ? mayBeText(value) : true, bigint: value?.kind === 'constant' && typeof value.value === 'bigint', throwsOn: HARMLESS, shorthand: false, ...at };
}

/**
 * Whether a loop takes something piece by piece, each behind the one before: `all.slice(at, at + step)` with `at += step`. All pieces together are no
 * more than the whole.
 */
export function takesPieces(machine: Machine, { variable, pace }: Trips, [from, to]: readonly TSESTree.Node[]): boolean {
  if (!from || !to || !isSame(machine, unwrap(from), variable)) return false;
  const length = pace ? textOf(pace) : '1';
  return endsOf(machine, to).some((end) => end.type === 'BinaryExpression' && end.operator === '+' && isSame(machine, end.left, variable) && textOf(end.right) === length);
}

/** `end`, what it was declared as, and what `Math.min` is given. */
export function endsOf(machine: Machine, node: TSESTree.Node): readonly TSESTree.Node[] {
  const end = unwrap(node);
  if (end.type === 'Identifier') return [initialOf(machine, end) ?? end].flatMap((each) => (each === end ? [] : endsOf(machine, each)));
  return end.type === 'CallExpression' && textOf(end.callee) === 'Math.min' ? end.arguments.map(unwrap) : [end];
}

/** Whether how far a round goes is computed in it: `sent += chunk.length`. */
export function isPacedInside(round: Round): boolean {
  return stepsOf(round).some((statement) => {
    const step = statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression' ? statement.expression : undefined;
    return (step?.operator === '+=' || step?.operator === '-=') && step.right.type !== 'Literal';
  });
}

interface Step {
  readonly size: Quantity;
  /** Each is as long as the others. */
  readonly isEven: boolean;
  readonly rising: boolean;
  readonly node: TSESTree.Node | null;
  readonly dated?: true;
}

/** The step that a loop's variable makes in its update, in a statement of its body or in a function that one calls. */
function stepOf(machine: Machine, loop: Round, counter: Counter): Step | undefined {
  for (const node of changedBy(machine, loop)) {
    if (node.type === 'UpdateExpression' && isSame(machine, node.argument, counter)) return { size: exactly(1), isEven: true, rising: node.operator === '++', node: null };
    const dated = stepOfDate(machine, node, (each) => isSame(machine, each, counter));
    if (dated) return { ...dated, isEven: true, node: null, dated: true };
    if (node.type !== 'AssignmentExpression' || !isSame(machine, node.left, counter)) continue;
    if (node.operator === '+=' || node.operator === '-=') return { ...paceOf(machine, node.right), rising: node.operator === '+=', node: node.right };
    const { right } = node;
    if (node.operator === '=' && right.type === 'BinaryExpression' && (right.operator === '+' || right.operator === '-') && isSame(machine, right.left, counter)) {
      return { ...paceOf(machine, right.right), rising: right.operator === '+', node: right.right };
    }
  }
  return undefined;
}

/** What each round of a loop changes or calls. */
function changedBy(machine: Machine, loop: Round): readonly TSESTree.Node[] {
  const tests = bodyOf(loop).flatMap((statement) => (statement.type === 'IfStatement' ? [statement.test] : []));
  const head = [...('test' in loop && loop.test ? [loop.test] : []), ...(loop.type === 'ForStatement' && loop.update ? [loop.update] : [])];
  return [...head, ...stepsOf(loop), ...tests].flatMap((step) => updatesIn(machine, step));
}

function isStep({ type }: TSESTree.Node): boolean {
  return type === 'ExpressionStatement' || type === 'VariableDeclaration';
}

/** How far one round goes. Where the last one may be shorter (`Math.min(CHUNK, rest)`, `rest < CHUNK ? rest : CHUNK`), at most that far: there are no fewer rounds. */
function paceOf(machine: Machine, node: TSESTree.Expression): Pick<Step, 'size' | 'isEven'> {
  const size = quantityOf(machine, node);
  const most = size.origin === 'constant' && size.min !== size.max ? size.max : node.type === 'CallExpression' ? leastOf(machine, node) : largestOf(machine, node);
  return { size: most !== undefined && most > 0 && Number.isFinite(most) ? exactly(most) : size, isEven: size.origin === 'constant' && size.min === size.max };
}

/** The constant among the arguments of `Math.min`. */
function leastOf(machine: Machine, { callee, arguments: args }: TSESTree.CallExpression): number | undefined {
  if (callee.type !== 'MemberExpression' || staticName(callee) !== 'min' || args.length !== 2) return undefined;
  return args.flatMap((each) => (each.type === 'SpreadElement' ? [] : [quantityOf(machine, each)])).find(({ origin, min, max }) => origin === 'constant' && min === max)?.max;
}

/** The constant among several numbers that none of the others exceeds. */
function largestOf(machine: Machine, node: TSESTree.Expression): number | undefined {
  const numbers = optionsOf(machine.recorded.get(node) ?? machine.evaluate(node)).map(toQuantity);
  const most = Math.max(...numbers.map(({ max }) => max));
  return numbers.some(({ origin, min }) => origin === 'constant' && min === most) ? most : undefined;
}

const MAX_CALLS = 3;

/** What a piece of code changes or calls whenever it runs, also in functions that it calls by name: `i++` in `rows.push(i++)`, and not in `found && i++`. */
function updatesIn(machine: Machine, node: TSESTree.Node, calls = 0): TSESTree.Node[] {
  if (isFunction(node)) return [];
  if (node.type === 'LogicalExpression') return updatesIn(machine, node.left, calls);
  if (node.type === 'ConditionalExpression') return updatesIn(machine, node.test, calls);
  const own = node.type === 'UpdateExpression' || node.type === 'AssignmentExpression' || node.type === 'CallExpression' ? [node] : [];
  const called = node.type === 'CallExpression' && calls < MAX_CALLS ? stepsOfCalled(machine, node).flatMap((step) => updatesIn(machine, step, calls + 1)) : [];
  return [...own, ...childrenOf(node).flatMap((child) => updatesIn(machine, child, calls)), ...called];
}

/** What a function does whenever it is called by name: to its end, or to where it may leave. */
function stepsOfCalled(machine: Machine, { callee }: TSESTree.CallExpression): readonly TSESTree.Node[] {
  const called = callee.type === 'Identifier' ? machine.evaluate(callee) : undefined;
  if (called?.kind !== 'function') return [];
  const { body } = called.node;
  if (body.type !== 'BlockStatement') return [body];
  const end = body.body.findIndex((statement) => !isStep(statement));
  return end === -1 ? body.body : body.body.slice(0, end);
}

function isCounter(node: TSESTree.Node): node is Counter {
  return node.type === 'Identifier' || (node.type === 'MemberExpression' && staticName(node) !== undefined && (isCounter(node.object) || node.object.type === 'ThisExpression'));
}

/** Whether each round of a loop assigns a variable or field, or calls a method of it. */
function isAssigned(machine: Machine, loop: Round, counter: Counter): boolean {
  return changedBy(machine, loop).some((node) => {
    if (node.type === 'AssignmentExpression') return isSame(machine, node.left, counter);
    return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && isSame(machine, node.callee.object, counter);
  });
}
