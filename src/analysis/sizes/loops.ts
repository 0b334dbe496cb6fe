import type { TSESTree } from '@typescript-eslint/utils';
import { placeOfRange } from '../source.ts';
import { bind, boundValue, cellFor } from '../values/bindings.ts';
import { mayCall } from '../values/callbacks.ts';
import { refine } from '../values/conditions.ts';
import type { LoopContext } from '../values/contexts.ts';
import { awaited } from '../values/expressions.ts';
import { setFound } from '../values/found.ts';
import { NO_WRITES, type Snapshot, State } from '../values/frame.ts';
import { joinStates } from '../values/joins.ts';
import type { Machine } from '../values/machine.ts';
import { elementsIn, learnElement } from '../values/predicates.ts';
import { runStatement } from '../values/statements.ts';
import { staticName } from '../values/syntax.ts';
import { counting, type FunctionValue, isAmong, isPieceOf, type ListValue, type Maker, number, optionsOf, pieceOf, truthiness, UNDEFINED, type Value } from '../values/value.ts';
import { makerOf } from './causes.ts';
import { runComputing } from './computing.ts';
import { extrapolate, type Repetition, type Taken } from './extrapolation.ts';
import { foreverOf } from './forever.ts';
import { type Measure, multiplied } from './measure.ts';
import { atMost, difference, either, exactly, isCarried, type Quantity, sum, UNDECIDED_COUNT } from './quantity.ts';
import { countHere, endsOtherwise, inRounds, makerHere, undecided, walkedThrough } from './rounds.ts';
import { isPacedInside, type Round, type Trips, tripsOf } from './trips.ts';
import { NOTHING_WIDE, type Wide, widen } from './widening.ts';

const MAX_CONCRETE = 24;
/** What sets up a program may be a long table, and runs once. */
const MAX_CONCRETE_OUTSIDE = 200;

/** What is sent or appended in the loops that are open beyond the first `from`: each multiplies it. */
export function repeated(machine: Machine, of: Measure, from: number): Measure {
  return machine.loops.slice(from).reduceRight((inner, loop) => {
    const maker = makerHere(machine, loop);
    return maker ? multiplied(maker, maker.count, inner.size, inner.causes, [loop]) : inner;
  }, of);
}

/** Runs a counting or conditional loop: its body once, then what it has changed as often as the loop runs. */
export function runLoop(machine: Machine, node: TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement): void {
  if (node.type === 'ForStatement' && node.init) {
    if (node.init.type === 'VariableDeclaration') runStatement(machine, node.init);
    else machine.evaluate(node.init);
  }
  if (node.type === 'WhileStatement' && runComputing(machine, node)) return;
  const first = node.test && machine.evaluate(node.test);
  if (node.type === 'DoWhileStatement' && first && isAmong(first, [false]) && machine.request) {
    runOnce(machine, node.body);
    return;
  }
  const isRun = !first || truthiness(first) !== false || node.type === 'DoWhileStatement' || !machine.request;
  if (!isRun) return;
  const counted = tripsAfterTrial(machine, node, () => {
    runStatement(machine, node.body);
  });
  const trips = counted && endsOtherwise(machine, node, counted) ? { ...counted, count: undecided(counted.count), bound: undecided(counted.bound) } : counted;
  const forever = counted ? null : foreverOf(machine, node);
  const maker = trips ? makerOfLoop(machine, node, trips) : forever && { ...makerOf(machine, 'loop', node, forever.count, forever.site), place: headOf(machine, node) };
  const leaves = runRounds(machine, { maker, count: (trips ?? forever)?.count ?? UNDECIDED_COUNT, trips, extent: node }, (loop) => {
    if (trips && !trips.grows && !trips.dated) setFound(machine, trips.variable, counting(inductionValue(trips), loop));
    if (node.test) {
      machine.evaluate(node.test);
      refine(machine, node.test, true);
    }
    if (machine.state.reachable) runStatement(machine, node.body);
    if (node.type === 'ForStatement' && node.update && machine.state.reachable) machine.evaluate(node.update);
    if (trips?.tested && machine.state.reachable) machine.evaluate(trips.tested);
  });
  if (forever) machine.state.reachable = false;
  else if (node.test && !leaves && isLimit(node.test)) {
    machine.evaluate(node.test);
    refine(machine, node.test, false);
  }
}

/** `do { … } while (false)`: a block that `break` and `continue` leave. */
function runOnce(machine: Machine, body: TSESTree.Statement): void {
  const base = machine.state;
  machine.inLoop(null, (loop) => {
    machine.branches([() => { runStatement(machine, body); }, ...loopExits(machine, loop)]);
  });
  machine.state = base;
}

/** How often something runs. Where its step is made in its body, that has to run once for it. */
function tripsAfterTrial(machine: Machine, node: Round, trial: () => void): Trips | null {
  const trips = tripsOf(machine, node);
  if (!machine.request || (trips && trips.count.origin !== 'unknown') || !isPacedInside(node)) return trips ?? null;
  const base = machine.state;
  machine.state = new State(base);
  machine.inLoop(null, trial);
  machine.state = base;
  return tripsOf(machine, node) ?? null;
}

/** Runs a function that is called again and again until it has had enough: as a loop whose head is its own. */
export function runAgain(machine: Machine, callee: FunctionValue, args: readonly Value[]): void {
  const { node } = callee;
  const trips = tripsAfterTrial(machine, node, () => {
    mayCall(machine, callee, args, true);
  });
  machine.inLoop(trips && makerOfLoop(machine, node, trips), () => {
    if (trips) setFound(machine, trips.variable, inductionValue(trips));
    mayCall(machine, callee, args, true);
  }, trips, node);
}

/** `n > 1000`: when a loop has ended with it, `n` is at most that. */
function isLimit(test: TSESTree.Node): boolean {
  return test.type === 'BinaryExpression' && (test.operator === '>' || test.operator === '>=') && /^(?:Identifier|MemberExpression)$/.test(test.left.type) && /^(?:Literal|Identifier|MemberExpression)$/.test(test.right.type);
}

/** The values that a loop's variable takes: from its start to the bound. */
export function inductionValue({ start, bound, rising, inclusive }: Trips): Value {
  const last = inclusive || !start.integer || !(bound.origin === 'constant' || isCarried(bound)) || bound.max <= start.max ? bound : difference(bound, exactly(1));
  const [low, high] = rising ? [start, last] : [bound, start];
  const limited = atMost({ ...high, min: rising ? low.min : Math.min(low.min, high.min), nan: false }, high);
  return number({ ...limited, integer: start.integer });
}

function makerOfLoop(machine: Machine, node: Round, trips: Trips): Maker | null {
  const { origin, factor, min } = trips.count;
  // A walk over what the request carries gives back what came in: as long as the list, not longer. `Math.max(list.length, 500)` is no such walk.
  const count = origin === 'request' && factor <= 1 && min <= 1 ? countBeside(machine, trips) : trips.count;
  return count && { ...makerOf(machine, 'loop', node, count, trips.site), place: headOf(machine, node) };
}

/** How often a loop runs where it is no walk over what the request carries: `list.length || 500`. */
function countBeside(machine: Machine, { site, count }: Trips): Quantity | null {
  const value = site.scale === 1 && site.shift === 0 ? machine.recorded.get(site.node) : undefined;
  const others = value ? optionsOf(value).flatMap((option) => (option.kind === 'constant' && typeof option.value === 'number' && option.value > 1 ? [exactly(option.value)] : [])) : [];
  const [first, ...rest] = others;
  return first ? { ...rest.reduce(either, first), min: count.min, max: count.max } : null;
}

/** The head of a loop: from its keyword to the closing parenthesis. Of a function of an object, from its name. */
export function headOf(machine: Machine, node: { range: [number, number]; body: TSESTree.Node; type: string; parent?: TSESTree.Node }): Maker['place'] {
  const { source } = machine;
  const [from] = node.parent?.type === 'Property' ? node.parent.range : node.range;
  const end = node.type === 'DoWhileStatement' ? node.range[0] + 'do'.length : source.text.lastIndexOf(')', node.body.range[0]) + 1;
  return placeOfRange(source, from, Math.max(end, from + 1));
}

/** Runs `for (… of list)`: element by element where they are written out, else once for all. */
export function runWalk(machine: Machine, node: TSESTree.ForOfStatement | TSESTree.ForInStatement, list: ListValue): void {
  if (!machine.state.reachable) return;
  const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
  const waits = node.type === 'ForOfStatement' && node.await;
  const elements = machine.request && node.type === 'ForOfStatement' && target.type === 'Identifier' ? elementsIn(machine, node.right) : [];
  walk(machine, machine.request ? walkedThrough(machine, node, list) : list, node, (element, index) => {
    bind(machine, target, waits ? awaited(machine, element, node.right) : element);
    runStatement(machine, node.body);
    const made = index.kind === 'constant' && target.type === 'Identifier' ? elements[Number(index.value)] : undefined;
    if (made && target.type === 'Identifier') learnFrom(machine, target, made);
  });
}

/** What the body of a loop has found out about its element holds for what that was made of: `for (const value of [width, height])`. */
function learnFrom(machine: Machine, target: TSESTree.Identifier, made: TSESTree.Expression): void {
  const isConstant = target.parent.type === 'VariableDeclarator' && target.parent.parent.kind === 'const';
  const found = machine.state.reachable && isConstant ? boundValue(machine, target) : undefined;
  if (found && /^(?:number|input|constant)$/.test(found.kind)) learnElement(machine, made, found);
}

/**
 * Runs `body` for each element of a list.
 *
 * @param extent what each round runs, where it stands in one piece
 */
export function walk(machine: Machine, list: ListValue, extent: TSESTree.Node | null, body: (element: Value, index: Value, loop: LoopContext | null) => void): void {
  if (list.items && !list.maker && list.items.length <= (machine.request ? MAX_CONCRETE : MAX_CONCRETE_OUTSIDE)) {
    for (const [index, item] of list.items.entries()) {
      const base = machine.state;
      machine.inLoop(null, (loop) => {
        machine.branches([
          () => {
            body(item, number(exactly(index)), null);
          },
          ...loopExits(machine, loop),
        ]);
      }, null, extent);
      machine.state = base;
      if (!base.reachable) return;
    }
    return;
  }
  runRounds(machine, { maker: list.maker, count: list.length, trips: null, extent }, (loop) => {
    body(list.element ? (isDivided(list) ? pieceOf(list.element, loop) : list.element) : UNDEFINED, counting(number({ ...list.length, min: 0 }), loop), loop);
  });
}

/** Whether the elements of a list are pieces of something: those that a number makes are each the whole, unless what has made them went through it. */
function isDivided({ maker, element, over = [] }: ListValue): boolean {
  return maker === null || (element !== null && optionsOf(element).some((option) => isPieceOf(option, over)));
}

function loopExits(machine: Machine, loop: LoopContext): (() => void)[] {
  return [
    (): void => {
      for (const exit of [...loop.breaks, ...loop.continues]) for (const [key, value] of exit.writes) machine.state.set(key, value);
      machine.state.reachable = loop.breaks.length + loop.continues.length > 0;
    },
  ];
}

/**
 * Runs a body that happens `count` times, and lets what it appends and adds happen as often.
 *
 * @returns whether the body may leave the loop by itself
 */
export function runRounds(machine: Machine, repetition: Repetition, body: (loop: LoopContext) => void): boolean {
  const { maker, count, trips, extent } = repetition;
  const base = machine.state;
  const before = (key: string): Value | undefined => base.get(key);
  const paths: (readonly [Snapshot, Taken])[] = [];
  const { turns } = machine;
  let run = null as { readonly loop: LoopContext; readonly taken: Taken } | null;
  const breaks = machine.inLoop(
    maker,
    (loop) => {
      machine.branches([
        (): void => {
          body(loop);
          const taken = (often: Quantity): Taken => ({ ...repetition, maker: maker && { ...maker, count: often === count ? maker.count : often }, count: often, doubtful: inRounds(often, loop.fewest), loop });
          if (machine.state.reachable) paths.push([machine.state.since(base), taken(countHere(machine, loop, count))]);
          paths.push(...loop.continues.map((path) => [path, taken(inRounds(count, loop.skipped))] as const), ...loop.breaks.map((path) => [path, taken(count)] as const));
          machine.state.reachable = false;
          run = { loop, taken: taken(count) };
        },
        (): void => {},
      ]);
      return loop.breaks.length > 0;
    },
    trips,
    extent,
  );
  machine.state = base;
  base.reachable = true;
  const wide = run && (machine.turns > turns ? widen(machine, base, paths.map(([path]) => path), run.loop, body) : NOTHING_WIDE);
  if (run && wide) growFields(run, wide);
  const path = trips && pathOf(machine, trips.variable);
  const [counter, asked] = trips?.grows ? [null, path] : [path, null];
  const grown = paths.map(([path, taken]): Snapshot => {
    const writes = new Map([...path.writes].filter(([key]) => !key.includes('#')).map(([key, value]) => [key, extrapolate(before(key), asked?.key === key && asked.names.length === 0 ? addingOne(before(key), value) : value, taken, wide?.variables.get(key), counter?.key === key ? counter.names : undefined)] as const));
    return { writes, path: path.path, splits: base.splits };
  });
  const { splits } = base;
  joinStates(base, [...grown, { writes: NO_WRITES, path: base.path, splits }]);
  // What rounds have made of something tells nothing of other rounds.
  base.splits = splits;
  return breaks;
}

/** Where what counts the rounds is kept: in a variable, or a field of one. */
function pathOf(machine: Machine, node: TSESTree.Node): { readonly key: string; readonly names: readonly string[] } | null {
  if (node.type === 'MemberExpression') {
    const object = pathOf(machine, node.object);
    return object && { ...object, names: [...object.names, staticName(node) ?? ''] };
  }
  const key = node.type === 'Identifier' ? cellFor(machine, node)?.cell.key : undefined;
  return key === undefined ? null : { key, names: [] };
}

/** What a round makes of a `Set` or `Map` that the loop fills until it is as large as it asks for: rounds that add nothing new are more rounds, and no smaller set. */
function addingOne(first: Value | undefined, second: Value): Value {
  if (first?.kind !== 'list' || second.kind !== 'list' || !second.distinct || difference(second.length, first.length).max <= 0) return second;
  const key = second.distinct.of === 'pairs' && second.element?.kind === 'list' ? second.element.items?.[0] : second.element;
  return key && optionsOf(key).some(isAnyOfMany) ? { ...second, length: sum(first.length, exactly(1)) } : second;
}

/** So long is a text that there are more of than anybody counts: a letter or two of an alphabet are soon used up. */
const MANY = 4;

/** Whether there are more of these than a set could hold. The whole numbers of a range are soon used up, and the loop never ends. */
function isAnyOfMany(value: Value): boolean {
  if (value.kind === 'number') return !value.quantity.integer || !Number.isFinite(value.quantity.max - value.quantity.min);
  return value.kind === 'record' || value.kind === 'list' || (value.kind === 'text' && value.size.max > MANY);
}

/** What the rounds make of the fields that each of them writes. */
function growFields({ loop, taken }: { readonly loop: LoopContext; readonly taken: Taken }, wide: Wide): void {
  for (const [instance, before] of loop.fields) {
    for (const [name, value] of before) {
      const written = instance.fields.get(name);
      if (value && written) instance.fields.set(name, extrapolate(value, written, taken, wide.fields.get(instance)?.get(name)));
    }
  }
}
