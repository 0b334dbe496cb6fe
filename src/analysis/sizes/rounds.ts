import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import { cellFor } from '../values/bindings.ts';
import type { LoopContext, Rounds } from '../values/contexts.ts';
import type { Frame } from '../values/frame.ts';
import type { Machine } from '../values/machine.ts';
import { changesField } from '../values/members.ts';
import { childrenOf, isFunction, isInside, staticName, unwrap } from '../values/syntax.ts';
import { type ListValue, type Maker, truthiness, type Value } from '../values/value.ts';
import { toQuantity } from './numbers.ts';
import { isUnbounded, type Quantity, UNDECIDED_COUNT } from './quantity.ts';
import { isSame } from './starts.ts';
import type { Trips } from './trips.ts';

/*
 * In which rounds of a loop something happens that stands under a condition there. `if (i % 2) response.write(x)` writes in some of them, and the more rounds
 * there are, the more it writes; `if (i < 10)` and `if (row.isNew)` say nothing of how often.
 */

/** What each round runs anew, and what counts the rounds. */
export interface Around {
  readonly extent: TSESTree.Node | null;
  readonly frame: Frame;
  readonly trips: Pick<Trips, 'variable'> | null;
}

const RANK: Readonly<Record<Rounds, number>> = { all: 0, some: 1, few: 2 };

function fewer(a: Rounds, b: Rounds): Rounds {
  return RANK[a] >= RANK[b] ? a : b;
}

/**
 * Runs what happens only where `test` has come out as the path says.
 *
 * @param outcome as what
 * @param isEither the other way calls the same: one of the two happens as often as one likes where there are as many rounds
 */
export function under(machine: Machine, test: TSESTree.Node, outcome: boolean, body: () => void, isEither = false): void {
  const before = machine.loops.map(({ rounds, ends }) => ({ rounds, ends }));
  for (const loop of machine.loops) {
    const end = loop.trips?.read.get(test);
    loop.ends = end === undefined ? null : end === outcome;
    // The way on is what is counted.
    if (loop.ends === false) continue;
    const counters: TSESTree.Identifier[] = [];
    const decided = loop.ends ? 'few' : roundsOf(machine, test, loop, counters);
    const found = isEither && decided === 'few' ? 'some' : decided;
    loop.counters.push(...counters);
    loop.rounds = fewer(loop.rounds, found === 'some' && isLimited(machine, counters) ? 'few' : found);
    loop.fewest = fewer(loop.fewest, loop.rounds);
  }
  body();
  for (const [index, loop] of machine.loops.entries()) Object.assign(loop, before[index]);
}

/** What a statement calls whichever way it goes, by what stands in front of the arguments: `controller.enqueue`. */
export function calledAnyway(statement: TSESTree.Statement | null): ReadonlySet<string> {
  switch (statement?.type) {
    case 'BlockStatement':
      return new Set(statement.body.flatMap((each) => [...calledAnyway(each)]));
    case 'ExpressionStatement': {
      const expression = unwrap(statement.expression);
      return new Set(expression.type === 'CallExpression' ? [textOf(expression.callee)] : []);
    }
    case 'IfStatement': {
      const others = calledAnyway(statement.alternate);
      return new Set([...calledAnyway(statement.consequent)].filter((callee) => others.has(callee)));
    }
    default:
      return new Set();
  }
}

/** What comes behind on the other paths of this round does not happen in those that end here. */
export function skipRest(loops: readonly LoopContext[]): void {
  for (const loop of loops) if (loop.ends !== true) loop.skipped = fewer(loop.skipped, loop.ends === false ? 'few' : loop.rounds);
}

/** In which rounds of a loop the current path goes on. */
function roundsHere(machine: Machine, { rounds, skipped, counters }: LoopContext): Rounds {
  const here = fewer(rounds, skipped);
  return here === 'some' && isLimited(machine, counters) ? 'few' : here;
}

/** Whether the current path is that of each round of a loop. */
export function isInEach(machine: Machine, loop: LoopContext): boolean {
  return roundsHere(machine, loop) === 'all';
}

/** What a loop multiplies with that is sent or made on the current path; null where it multiplies with nothing. */
export function makerHere(machine: Machine, loop: LoopContext): Maker | null {
  const { maker } = loop;
  return maker && { ...maker, count: inRounds(maker.count, roundsHere(machine, loop)) };
}

/** How often something happens that happens in these rounds. */
export function countHere(machine: Machine, loop: LoopContext, count: Quantity): Quantity {
  return inRounds(count, roundsHere(machine, loop));
}

/** A share of as many as one likes is as many as one likes. */
export function inRounds(count: Quantity, rounds: Rounds): Quantity {
  return rounds === 'all' || (rounds === 'some' && isUnbounded(count)) ? count : undecided(count);
}

/** A count of which only the largest is known. */
export function undecided({ max }: Quantity): Quantity {
  return { ...UNDECIDED_COUNT, max };
}

/** Whether a condition has left one of the numbers that count only so many values. */
export function isLimited(machine: Machine, counters: readonly TSESTree.Identifier[]): boolean {
  return counters.some((counter) => {
    const cell = cellFor(machine, counter)?.cell;
    const value = cell && machine.state.get(cell.key);
    return value !== undefined && Number.isFinite(toQuantity(value).max);
  });
}

const COMPARISONS = /^(?:[<>]=?|[!=]==?)$/;
const PERIODIC = /^[%&]$/;
const JOINING = /^(?:&&|\|\|)$/;
const CONVERSIONS = /^(?:Number|String|Boolean|BigInt|parseInt|parseFloat|isNaN)$/;
const QUESTIONS = /^(?:includes|startsWith|endsWith|test|has|indexOf|is(?:NaN|Integer|SafeInteger|Finite|Array))$/;

/**
 * In which rounds a test comes out one way: in all or none where nothing in it is made anew in each.
 *
 * @param counters is given the numbers that count the rounds
 */
export function roundsOf(machine: Machine, test: TSESTree.Node, around: Around, counters: TSESTree.Identifier[] = []): Rounds {
  const node = unwrap(test);
  const inner = (each: TSESTree.Node): Rounds => roundsOf(machine, each, around, counters);
  const steady = (nodes: readonly TSESTree.Node[]): Rounds => (nodes.every((each) => inner(each) === 'all') ? 'all' : 'few');
  switch (node.type) {
    case 'Identifier':
      return roundsOfName(machine, node, around, counters);
    case 'UnaryExpression':
    case 'AwaitExpression':
      return inner(node.argument);
    case 'LogicalExpression':
      return JOINING.test(node.operator) ? fewer(inner(node.left), inner(node.right)) : steady([node.left, node.right]);
    case 'BinaryExpression': {
      if (COMPARISONS.test(node.operator) && [node.left, node.right].every((side) => isCounter(side))) return fewer(inner(node.left), inner(node.right));
      if (PERIODIC.test(node.operator) && inner(node.right) === 'all') return arithmeticOf(node.left).reduce<Rounds>((rounds, each) => fewer(rounds, inner(each)), 'all');
      return steady([node.left, node.right]);
    }
    case 'CallExpression':
      return isQuestion(node) ? steady(childrenOf(node)) : 'few';
    case 'MemberExpression':
      if (node.object.type === 'ThisExpression' && isFilled(machine, staticName(node))) return 'few';
      return steady(node.computed ? [node.object, node.property] : [node.object]);
    case 'AssignmentExpression':
    case 'UpdateExpression':
    case 'NewExpression':
    case 'YieldExpression':
      return 'few';
    default:
      return isFunction(node) ? 'all' : steady(childrenOf(node));
  }
}

/** Whether a side of a comparison is a name, a remainder or something that is steady: of those a condition says how far they go. */
function isCounter(side: TSESTree.Node): boolean {
  const node = unwrap(side);
  return node.type !== 'BinaryExpression' || PERIODIC.test(node.operator);
}

/** The names and other parts of a sum or product. */
function arithmeticOf(operand: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(operand);
  return node.type === 'BinaryExpression' && /^[-+*]$/.test(node.operator) ? [...arithmeticOf(node.left), ...arithmeticOf(node.right)] : [node];
}

/** A call that says the same of the same arguments. */
function isQuestion({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type === 'Identifier') return CONVERSIONS.test(callee.name);
  return callee.type === 'MemberExpression' && QUESTIONS.test(staticName(callee) ?? '');
}

function roundsOfName(machine: Machine, node: TSESTree.Identifier, around: Around, counters: TSESTree.Identifier[]): Rounds {
  const isCounting = around.trips !== null && isSame(machine, node, around.trips.variable);
  if (!isCounting && !isMadeAnew(machine, node, around)) return 'all';
  const value = machine.recorded.get(node);
  // Of what the request carries, all may be alike; the objects of a framework stay what they are.
  if (value?.kind === 'input' || value?.kind === 'thing') return 'all';
  if (!isCounting && !(value?.kind === 'number' && isUnbounded(value.quantity))) return 'few';
  counters.push(node);
  return 'some';
}

/** Whether a round may change a variable, or what it holds. */
function isMadeAnew(machine: Machine, node: TSESTree.Identifier, { extent, frame }: Around): boolean {
  const variable = machine.referenceOf(node)?.resolved;
  if (!variable || variable.defs.length === 0) return false;
  const home = cellFor(machine, node)?.frame;
  if (home && !isAround(home, frame)) return true;
  return extent !== null && (variable.defs.some(({ name }) => isInside(name, extent)) || changesIn(variable, extent));
}

function changesIn({ references }: TSESLint.Scope.Variable, extent: TSESTree.Node): boolean {
  return references.some((reference) => (reference.isWrite() || isChanged(reference.identifier)) && (isInside(reference.identifier, extent) || isNamedIn(reference.from.variableScope, extent)));
}

/** Whether code names a function that has a name: it may call it. */
function isNamedIn({ block, upper }: TSESLint.Scope.Scope, extent: TSESTree.Node): boolean {
  const named = !isFunction(block) || isInside(block, extent) ? null : (block.id ?? (block.parent.type === 'VariableDeclarator' ? block.parent.id : null));
  const variable = named?.type === 'Identifier' ? upper?.set.get(named.name) : undefined;
  return variable !== undefined && variable.references.some(({ identifier }) => isInside(identifier, extent));
}

/** What a condition comes out as, in each round of the loops around. */
export interface Outcome {
  readonly truth: boolean | undefined;
  /** Whether the path may be told what the condition has said: in the first round it says nothing of others. */
  readonly tells: boolean;
}

/** The body of a loop runs once, with what its variables are in the first round: a condition on what rounds hand on is open. */
export function outcomeOf(machine: Machine, test: TSESTree.Node, value: Value): Outcome {
  const truth = truthiness(value);
  if (truth === undefined || !machine.request || machine.loops.length === 0) return { truth, tells: true };
  return machine.loops.some((loop) => isHandedOn(machine, test, loop)) ? { truth: undefined, tells: false } : { truth, tells: true };
}

const MAX_NAMES = 4;

/** Whether something in an expression is what the round before has left: what was there before the loop, and is changed in it. */
function isHandedOn(machine: Machine, node: TSESTree.Node, { extent, trips }: Pick<LoopContext, 'extent' | 'trips'>, depth = 0): boolean {
  if (!extent || isFunction(node) || depth > MAX_NAMES) return false;
  if (trips && isSame(machine, node, trips.variable)) return false;
  if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression') return isFilled(machine, staticName(node));
  if (node.type !== 'Identifier') return childrenOf(node).some((child) => isHandedOn(machine, child, { extent, trips }, depth));
  const variable = machine.referenceOf(node)?.resolved;
  const [definition] = variable?.defs ?? [];
  if (!variable || !definition) return false;
  if (!isInside(definition.name, extent)) return changesIn(variable, extent) && machine.recorded.get(node)?.kind !== 'thing';
  const made = definition.node.type === 'VariableDeclarator' ? definition.node.init : null;
  return made !== null && isHandedOn(machine, made, { extent, trips }, depth + 1);
}

/** Whether methods of the object whose code runs change what a field of it holds. */
function isFilled({ frame: { self }, request }: Machine, name: string | undefined): boolean {
  return self?.kind === 'instance' && self.during === request && name !== undefined && changesField(self.of.node, name);
}

function isAround(outer: Frame, frame: Frame): boolean {
  for (let current: Frame | null = frame; current; current = current.parent) if (current === outer) return true;
  return false;
}

/** `list.push(x)`, `table.size = n`. */
function isChanged(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
  const { parent: around } = parent;
  return (around.type === 'CallExpression' && around.callee === parent) || (around.type === 'AssignmentExpression' && around.left === parent) || around.type === 'UpdateExpression';
}

type Loop = TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement;
type AnyLoop = Loop | TSESTree.ForOfStatement | TSESTree.ForInStatement;

/** Whether a loop may end in another way than the one that is counted, and after how many rounds nobody knows. */
export function endsOtherwise(machine: Machine, loop: Loop, trips: Trips): boolean {
  const around: Around = { extent: loop, frame: machine.frame, trips };
  return trips.unread.some((test) => roundsOf(machine, test, around) !== 'all') || mayLeave(machine, loop, around, trips.read);
}

/** Whether something in a loop's body leaves it after nobody knows how many rounds. */
function mayLeave(machine: Machine, loop: AnyLoop, around: Around, read: ReadonlyMap<TSESTree.Node, boolean>): boolean {
  const isOpen = (test: TSESTree.Node): boolean => !read.has(test) && roundsOf(machine, test, around) !== 'all';
  return exitsIn(loop.body, loop).some((tests) => tests.length === 0 || tests.some(isOpen));
}

/** A list whose length a number makes, as far as `for (… of list)` gets to its end. */
export function walkedThrough(machine: Machine, loop: TSESTree.ForOfStatement | TSESTree.ForInStatement, list: ListValue): ListValue {
  if (!list.maker || !mayLeave(machine, loop, { extent: loop, frame: machine.frame, trips: null }, NONE)) return list;
  return { ...list, length: undecided(list.length), maker: { ...list.maker, count: undecided(list.maker.count) } };
}

const NONE: ReadonlyMap<TSESTree.Node, boolean> = new Map();

/**
 * The ways out of a loop's body, each as the tests that lead to it. What a `catch` clause does is left out: it is no usual end.
 *
 * @param loop the loop
 * @param inner whether the code stands in another loop or `switch`, which `break` leaves
 */
export function exitsIn(node: TSESTree.Node, loop: AnyLoop, inner = false): readonly (readonly TSESTree.Node[])[] {
  const within = (child: TSESTree.Node | null, isInner = inner): readonly (readonly TSESTree.Node[])[] => (child ? exitsIn(child, loop, isInner) : []);
  const label = loop.parent.type === 'LabeledStatement' ? loop.parent.label.name : null;
  switch (node.type) {
    case 'ReturnStatement':
      return [[]];
    case 'BreakStatement':
      return node.label !== null || !inner ? [[]] : [];
    case 'ContinueStatement':
      return node.label !== null && node.label.name !== label ? [[]] : [];
    case 'IfStatement':
      return [...within(node.consequent), ...within(node.alternate)].map((tests) => [node.test, ...tests]);
    case 'BlockStatement':
      return node.body.flatMap((each) => within(each));
    case 'LabeledStatement':
      return within(node.body);
    case 'TryStatement':
      return [...within(node.block), ...within(node.finalizer)];
    case 'SwitchStatement':
      return node.cases.flatMap((each) => each.consequent.flatMap((statement) => within(statement, true))).map((tests) => [node.discriminant, ...tests]);
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
      return within(node.body, true);
    default:
      return [];
  }
}
