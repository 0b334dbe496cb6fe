import { callFunction } from '../values/activations.ts';
import { anyOf } from '../values/alternatives.ts';
import type { LoopContext } from '../values/contexts.ts';
import { State } from '../values/frame.ts';
import { joinStates } from '../values/joins.ts';
import type { Machine } from '../values/machine.ts';
import { parametersIn } from '../values/syntax.ts';
import { type FunctionNode, type FunctionValue, optionsOf, text, UNDEFINED, type Value } from '../values/value.ts';
import { makerOf } from './causes.ts';
import { type Descent, descentOf, schedulesItself, selfCallsOf } from './descents.ts';
import { extrapolate, growth, type Taken } from './extrapolation.ts';
import { headOf, inductionValue, runAgain, runRounds } from './loops.ts';
import { type Measure, measure, multiplied } from './measure.ts';
import { exactly, type Quantity, sum, times } from './quantity.ts';
import { isInEach, undecided } from './rounds.ts';

/*
 * Functions that call themselves as often as a number says: `build = (n) => (n <= 0 ? '' : row + build(n - 1))`. They run as a loop whose rounds are the calls, of
 * which each makes something of what the next one gives.
 */

/** A function that is being run so. */
export interface Recursion {
  /** What its own call gives; null where that does not come back. */
  gives: Value | null;
  /** What its own calls have been given. */
  readonly given: (readonly Value[])[];
  /** Something else than the number may end it. */
  doubtful: boolean;
}

/** What the own call of a function gives that runs so. */
export function answerOf(machine: Machine, recursion: Recursion, node: FunctionNode, args: readonly Value[]): Value {
  if (machine.state.reachable) recursion.given.push(args);
  const loop = machine.loops.findLast(({ extent }) => extent === node);
  if (loop && !isInEach(machine, loop)) recursion.doubtful = true;
  if (recursion.gives) return recursion.gives;
  machine.state.reachable = false;
  return UNDEFINED;
}

/** Runs a function that calls itself as often as one of its parameters says; undefined for any other. */
export function recurse(machine: Machine, callee: FunctionValue, args: readonly Value[]): Value | undefined {
  const { node } = callee;
  if (!machine.request || machine.recursions.has(node)) return undefined;
  if (schedulesItself(machine, node)) return again(machine, callee, args);
  const calls = selfCallsOf(machine, node);
  const descent = calls.length > 0 ? descentOf(machine, node, args, calls) : undefined;
  if (!descent) return undefined;
  const outer = machine.state;
  machine.state = new State(outer);
  const own: Recursion = { gives: null, given: [], doubtful: false };
  machine.recursions.set(node, own);
  try {
    const value = levels(machine, callee, args, descent, own);
    if (value && machine.state.reachable) joinStates(outer, [machine.state.since(outer)]);
    return value;
  } finally {
    machine.state = outer;
    machine.recursions.delete(node);
  }
}

/** Runs a function that lets itself be called again when it has ended: until it has had enough, as if something else called it. */
function again(machine: Machine, callee: FunctionValue, args: readonly Value[]): Value {
  machine.recursions.set(callee.node, { gives: UNDEFINED, given: [], doubtful: false });
  try {
    runAgain(machine, callee, args);
    return UNDEFINED;
  } finally {
    machine.recursions.delete(callee.node);
  }
}

function levels(machine: Machine, callee: FunctionValue, given: readonly Value[], descent: Descent, own: Recursion): Value | undefined {
  const { index, trips, last } = descent;
  const { node } = callee;
  const args = parametersIn(node).map((parameter, place) => given[place] ?? (parameter.type === 'AssignmentPattern' ? machine.evaluate(parameter.right) : UNDEFINED));
  const withCounter = (values: readonly Value[], counter: Value): readonly Value[] => values.map((value, place) => (place === index ? counter : value));
  const each = inductionValue(trips);
  const call = (values: readonly Value[]): Value => callFunction(machine, callee, values);
  // What each call hands on to the next.
  const params = machine.inLoop(null, (loop) => {
    attempt(machine, () => { call(withCounter(args, each)); });
    const taken = takenBy(machine, node, descent, own, loop);
    return args.map((first, place) => (place === index || own.given.length === 0 ? first : extrapolate(first, anyOf(own.given.map((next) => next[place] ?? UNDEFINED)), taken)));
  }, trips, node);
  const { doubtful } = own;
  const base = own.given.length > 0 ? call(withCounter(params, last)) : undefined;
  if (!base || !machine.state.reachable) return undefined;
  own.gives = base;
  const first = settled(base);
  // What it has put into a list that it hands on is in there already.
  const isHandedOn = first.kind === 'list' && params.some((param, place) => param.kind === 'list' && param !== args[place]);
  let result: Value | undefined;
  const { maker, count } = takenBy(machine, node, descent, { ...own, doubtful });
  runRounds(machine, { maker, count, trips, extent: node }, (loop) => {
    const grown = settled(call(withCounter(params, each)));
    result ??= isHandedOn ? first : made(first, grown, { ...takenBy(machine, node, descent, { ...own, doubtful }), loop }, descent, () => copiesOf(machine, own, base, () => call(withCounter(params, each))));
  });
  if (!result) return undefined;
  return base.kind === 'promise' ? { ...base, value: result } : result;
}

function settled(value: Value): Value {
  return value.kind === 'promise' ? value.value : value;
}

function takenBy(machine: Machine, node: FunctionNode, { trips }: Descent, { doubtful }: Recursion, loop?: LoopContext): Taken {
  const count = doubtful ? undecided(trips.count) : trips.count;
  const maker = { ...makerOf(machine, 'loop', node, count, trips.site), place: headOf(machine, node) };
  return { maker, count, trips: null, extent: node, doubtful: count, loop: loop ?? machine.inLoop(null, (each) => each, trips, node) };
}

/** Runs something of which nothing stays. */
function attempt(machine: Machine, body: () => void): void {
  machine.tryOut(() => {
    machine.state = new State(machine.state);
    body();
  });
}

const WIDE = 2 ** 50;

/** How often a function puts into what it gives what its own call has given. */
function copiesOf(machine: Machine, own: Recursion, base: Value, call: () => Value): number {
  const isList = settled(base).kind === 'list';
  const wide: Value = isList ? { kind: 'list', length: exactly(WIDE), element: UNDEFINED, items: null, maker: null } : text(exactly(WIDE));
  let copies = 0;
  own.gives = base.kind === 'promise' ? { ...base, value: wide } : wide;
  attempt(machine, () => {
    const value = settled(call());
    copies = Math.floor((isList && value.kind === 'list' ? value.length : measure(value, 'json').size).reach / WIDE);
  });
  own.gives = base;
  return copies;
}

/** What all calls make, of what the last one gives and what the one before makes of that; undefined for what has no size. */
function made(first: Value, given: Value, taken: Taken, { divisor }: Descent, copiesIn: () => number): Value | undefined {
  if (first.kind === 'constant' && first.value === undefined) return first;
  if (!isSized(first) || !isSized(given)) return undefined;
  const grown = largestOf(given);
  const copies = copiesIn();
  // As many calls as the number has digits: that is next to nothing.
  if (divisor !== null && copies < divisor) return undefined;
  const asJson = [first, grown].some((value) => optionsOf(value).some(({ kind }) => kind === 'record'));
  const [from, to] = [measure(first, asJson ? 'json' : 'text'), measure(grown, asJson ? 'json' : 'text')];
  if (copies >= 2) return copied(withFrame(from, to.size, copies), taken, copies, divisor);
  if (!asJson) return extrapolate(first, grown, taken);
  const { size, causes } = multiplied(taken.maker, taken.count, growth(from.size, to.size), to.causes);
  return text(sum(from.size, size), causes);
}

/** What the last call gives, and its share of what the others put around that: with each call, there are so many times more of both. */
function withFrame({ size, causes }: Measure, of: Quantity, copies: number): Measure {
  const share = Math.max(0, of.reach - copies * size.reach) / (copies - 1);
  return { size: { ...size, max: size.max + share, reach: size.reach + share }, causes };
}

/** What each call makes several of: of `half(n / 2) + half(n / 2)` there is as much as `n` says, else so many times more with each. */
function copied({ size, causes }: Measure, { maker, count }: Taken, copies: number, divisor: number | null): Value {
  if (!maker) return text(size, causes);
  if (divisor !== null) {
    const all = multiplied(maker, count, size, causes);
    return text(all.size, all.causes);
  }
  const grown: Quantity = { ...times(count, size), reach: size.reach * copies ** Math.max(0, count.reach), max: Number.POSITIVE_INFINITY };
  return text(grown, [{ maker: { ...maker, site: { ...maker.site, doubles: true } }, unit: size, total: grown }]);
}

/** Beside what a call makes of the next stands what the last one gives. */
function largestOf(value: Value): Value {
  const sized = optionsOf(value).map((option) => ({ option, reach: measure(option, 'json').size.reach }));
  return sized.reduce((a, b) => (b.reach > a.reach ? b : a)).option;
}

function isSized(value: Value): boolean {
  return optionsOf(value).every((option) => /^(?:text|bytes|stream|list|record)$/.test(option.kind) || (option.kind === 'constant' && (typeof option.value === 'string' || option.value === null)));
}
