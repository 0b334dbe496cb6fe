import type { TSESTree } from '@typescript-eslint/utils';
import { concatenated, measure } from '../sizes/measure.ts';
import { answerOf, recurse } from '../sizes/recursion.ts';
import { anyOf, listOf } from './alternatives.ts';
import { bind, boundValue, update } from './bindings.ts';
import { refine } from './conditions.ts';
import { keyOf, keyOfThing, memberKey, setFound } from './found.ts';
import { type Cell, type Frame, State } from './frame.ts';
import { injected } from './injection.ts';
import { joinStates } from './joins.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import { oneOf } from './returns.ts';
import { alsoUnder, type Split } from './splits.ts';
import { runBody } from './statements.ts';
import { annotationOf, parametersIn, staticName } from './syntax.ts';
import { BUDGET_SPENT, type FunctionNode, type FunctionValue, GIVEN, NOT_FOLLOWED, optionsOf, truthiness, UNDEFINED, type Value } from './value.ts';
import { holdsThing } from './worth.ts';

const MAX_CALLS = 16;
const MAX_ACTIVATIONS = 2;
/** Of a function that hands the request on to one after the other. */
const MAX_HANDOVERS = 8;
/** Inside of one call of any of them, so often run functions that call each other: else as often as there are ways through them. */
const MAX_ROUNDS = 8;

/**
 * Runs an own function with these arguments on the current path and gives what it returns.
 *
 * @param open the caller is not seen: parameters without an argument may be anything, rather than undefined
 * @param ends what it gives is what the handler of the request gives
 */
export function callFunction(machine: Machine, callee: FunctionValue, given: readonly Value[], open = false, ends = false): Value {
  const { node, bound = [] } = callee;
  const args = bound.length === 0 ? given : [...bound, ...given];
  const own = machine.recursions.get(node);
  if (own && machine.calling.includes(node)) return answerOf(machine, own, node, args);
  const levels = own || open || ends ? undefined : recurse(machine, callee, args);
  if (levels) return levels;
  if (machine.calling.length >= MAX_CALLS || isNestedTooOften(machine, callee, args) || runsTooOften(machine, node) || !machine.budget.enter()) return cut(machine, callee, args);
  // The deeper a call, the more paths lie between its code and the variables around it, and the more calls there are.
  machine.budget.step(machine.calling.length ** 2 / 2);
  const base = machine.state;
  const outerFrame = machine.frame;
  const frame = machine.createFrame(node, callee.frame, callee.self, args);
  machine.calling.push(node);
  machine.ran.add(node);
  if (machine.lastFrames.has(node)) machine.repeated.add(node);
  machine.lastFrames.set(node, frame);
  machine.frame = frame;
  machine.state = new State(base);
  if (ends) machine.request?.ending.add(frame);
  const { limited: limitedBefore, catching } = base.path;
  const { refusal, triesOutside, deferred } = machine;
  const skipped = machine.loops.map((loop) => loop.skipped);
  if (node.async) Object.assign(machine, { refusal: null, triesOutside: machine.tries.length });
  try {
    bindParameters(machine, node, args, open);
    runBody(machine, node, frame, base);
  } catch (error) {
    // The budget is spent: what has been registered so far finds the variables around it.
    base.adopt(machine.state);
    throw error;
  } finally {
    machine.calling.pop();
    machine.budget.leave();
    machine.frame = outerFrame;
    machine.state = base;
    machine.deferred = deferred;
    // What a function leaves out of a round is its own rest.
    for (const [index, loop] of machine.loops.entries()) loop.skipped = skipped[index] ?? loop.skipped;
  }
  const { returns } = frame;
  const value = returns.length === 0 ? NOT_FOLLOWED : oneOf(returns);
  joinStates(base, returns.map((each) => each.state), cellsOver(frame), { key: null, whole: value, each: returns.map((each) => each.value) });
  // A clause that has returned is over.
  base.note({ catching });
  if (node.generator) {
    const stream: Value = { kind: 'stream', ...concatenated(frame.yields.map((each) => measure(each, 'text'))) };
    machine.ended(stream, node, frame);
    return stream;
  }
  if (!node.async) return value;
  const inside = base.path.limited;
  const rejects = inside && inside !== limitedBefore ? inside : null;
  if (rejects) base.note({ limited: limitedBefore });
  base.reachable = true;
  const mayReject = machine.refusal;
  Object.assign(machine, { refusal, triesOutside });
  // A promise that is returned is waited for.
  if (value.kind === 'promise') return { ...value, rejects: rejects ?? value.rejects, ...(mayReject && { mayReject }) };
  const fails = returns.length === 0 && !mayReject && !isStub(node);
  return { kind: 'promise', value, rejects, ...(mayReject && { mayReject }), ...(fails && { fails }) };
}

/** What a call gives that lies too deep: what code that is given the request does to it there is not seen. */
function cut(machine: Machine, callee: FunctionValue, args: readonly Value[]): Value {
  const { request, calling } = machine;
  if (request && (calling.length >= MAX_CALLS ? hasThings(callee, args) : args.some(holdsThing))) request.isTooDeep = true;
  return BUDGET_SPENT;
}

/** A function that does nothing but throw stands for those that replace it. */
function isStub({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' && body.body[0]?.type === 'ThrowStatement';
}

/** The keys of the variables that end with their activation. */
function cellsOver({ cells }: Frame): ReadonlySet<string> {
  const over = new Set<string>();
  for (const { key, outlives } of cells.values()) if (!outlives) over.add(key);
  return over;
}

function isNestedTooOften(machine: Machine, callee: FunctionValue, args: readonly Value[]): boolean {
  let count = 0;
  for (const each of machine.calling) if (each === callee.node) count += 1;
  return count >= MAX_ACTIVATIONS && (count >= MAX_HANDOVERS || !(hasThings(callee, args) || isNextInTurn(machine, callee, args)));
}

/** Whether a function that sets something up calls itself for what comes next: `chain(middlewares, index + 1)`. */
function isNextInTurn({ request, lastFrames }: Machine, { node }: FunctionValue, args: readonly Value[]): boolean {
  const before = lastFrames.get(node)?.arguments ?? [];
  return request === null && args.some((value, index) => value.kind === 'constant' && typeof value.value === 'number' && value.value !== numberIn(before[index]));
}

function numberIn(value: Value | undefined): unknown {
  return value?.kind === 'constant' ? value.value : undefined;
}

/** Whether a call, or an activation around the function, is given the request or another object of a framework. */
function hasThings({ frame }: FunctionValue, args: readonly Value[]): boolean {
  for (let outer: Frame | null = frame; outer; outer = outer.parent) if (outer.arguments.some(holdsThing)) return true;
  return args.some(holdsThing);
}

/** Whether a function that is one of those that call each other has run often enough in the call that is under way. */
function runsTooOften(machine: Machine, node: FunctionNode): boolean {
  const { calling } = machine;
  if (calling.length === 0) machine.rounds.clear();
  const start = calling.indexOf(node);
  if (start !== -1) for (const each of calling.slice(start)) if (!machine.rounds.has(each)) machine.rounds.set(each, 0);
  const rounds = machine.rounds.get(node);
  if (rounds === undefined) return false;
  machine.rounds.set(node, rounds + 1);
  return rounds >= MAX_ROUNDS;
}

function bindParameters(machine: Machine, node: FunctionNode, args: readonly Value[], open: boolean): void {
  for (const [index, parameter] of parametersIn(node).entries()) {
    if (parameter.type === 'RestElement') {
      bind(machine, parameter.argument, listOf(args.slice(index)));
      continue;
    }
    const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    const given = args[index];
    const value = given ?? (open ? openParameter(machine, target) : UNDEFINED);
    bind(machine, target, value, keyOfThing(value));
    const name = target.type === 'AssignmentPattern' ? target.left : target;
    if (parameter.type === 'TSParameterProperty' && name.type === 'Identifier' && machine.frame.self?.kind === 'instance') {
      machine.frame.self.fields.set(name.name, boundValue(machine, name));
    }
  }
}

function openParameter(machine: Machine, target: TSESTree.Node): Value {
  const name = target.type === 'AssignmentPattern' ? target.left : target;
  const annotation = annotationOf(name);
  const typed = annotation ? machine.typed(annotation, name) : undefined;
  const isEntry = machine.starting !== null && machine.calling.length === 1;
  return typed ?? (annotation && injected(machine, annotation, target)) ?? (isEntry ? GIVEN : NOT_FOLLOWED);
}

/** What a callee has found out about its parameters holds for the arguments it was given, and what it has put into them is in them. */
export function carryBack(machine: Machine, frame: Frame, node: FunctionNode, args: readonly TSESTree.Node[]): void {
  for (const [index, parameter] of parametersIn(node).entries()) {
    const argument = args[index];
    const given = argument && machine.recorded.get(argument);
    const isChanged = given?.kind === 'list' || given?.kind === 'record';
    if (parameter.type !== 'Identifier' || !given || (!isChanged && !isData(given))) {
      if (argument && given?.kind === 'input') carryMembers(machine, frame, parameter, argument);
      continue;
    }
    const cell = cellNamed(frame, parameter);
    const found = leftIn(machine, frame, cell);
    if (!found || found === given) continue;
    if (isChanged) update(machine, argument, found);
    else if (truthiness(given) === undefined && found.kind === 'constant' && typeof found.value === 'boolean') refine(machine, argument, found.value);
    else setFound(machine, argument, found);
  }
}

/** The same for parameters that name members of request data: `({ page, size }) => { … }`. */
function carryMembers(machine: Machine, frame: Frame, parameter: TSESTree.Node, argument: TSESTree.Node): void {
  for (const { name, of } of namesIn(parameter)) {
    const cell = cellNamed(frame, name);
    const found = leftIn(machine, frame, cell);
    const key = found && of !== null && found !== cell?.first && isData(found) ? memberKey(machine, argument, of) : undefined;
    if (found && key !== undefined) machine.state.set(key, found);
  }
}

/** Lets what a call has given tell what its arguments are: `const problem = problemWith(n)`, `const errors = errorsIn(req.body)`. */
export function splitArguments(machine: Machine, { cells, returns }: Frame, node: FunctionNode, args: readonly TSESTree.Node[], given: Value): void {
  const { splits } = machine.state;
  const value = given.kind === 'promise' ? given.value : given;
  const split = splits.find(({ parts }) => parts.some(({ key, whole }) => key === null && whole === value));
  for (const [index, parameter] of parametersIn(node).entries()) {
    const argument = args[index];
    if (!argument || splits.length === 0) continue;
    for (const { name, of } of namesIn(parameter)) {
      const cell = cellNamed({ cells }, name);
      const key = cell?.version === 1 ? (of === null ? keyOf(machine, argument) : memberKey(machine, argument, of)) : undefined;
      if (!cell || key === undefined) continue;
      const whole = machine.state.get(key);
      if (split) split.parts.push({ key, whole, each: returns.map(({ state }) => state.writes.get(cell.key)) });
      alsoUnder(splits, cell.key, key, whole);
      if (of === null) splitMembers(machine, returns, { prefix: `${cell.key}#${cell.version}.`, argument, split });
    }
  }
}

/** The same for members of a parameter that conditions have spoken of: `query.size`. */
function splitMembers(machine: Machine, returns: Frame['returns'], { prefix, argument, split }: { readonly prefix: string; readonly argument: TSESTree.Node; readonly split: Split | undefined }): void {
  const { state } = machine;
  const keys = new Set(returns.flatMap(({ state: { writes } }) => [...writes.keys()].filter((key) => key.startsWith(prefix) && MEMBER.test(key.slice(prefix.length)))));
  const given = machine.recorded.get(argument);
  for (const known of keys) {
    const name = known.slice(prefix.length);
    const whole = given && memberOf(machine, given, name, argument);
    const each = returns.map(({ state: { writes } }) => writes.get(known) ?? whole);
    const key = each.every((value) => value && isData(value)) ? memberKey(machine, argument, name) : undefined;
    if (key === undefined || !whole) continue;
    state.set(key, state.get(key) ?? whole);
    split?.parts.push({ key, whole: state.get(key), each });
    alsoUnder(state.splits, known, key, state.get(key));
  }
}

const MEMBER = /^[\w$]+$/;

/** The names that a parameter gives an argument, or members of it. */
function namesIn(parameter: TSESTree.Node): readonly { readonly name: TSESTree.Identifier; readonly of: string | null }[] {
  if (parameter.type === 'Identifier') return [{ name: parameter, of: null }];
  if (parameter.type === 'AssignmentPattern') return parameter.left.type === 'ObjectPattern' ? namesIn(parameter.left) : [];
  if (parameter.type !== 'ObjectPattern') return [];
  return parameter.properties.flatMap((property) => {
    const of = property.type === 'Property' ? staticName(property) : undefined;
    const name = property.value?.type === 'AssignmentPattern' ? property.value.left : property.value;
    return of !== undefined && name?.type === 'Identifier' ? [{ name, of }] : [];
  });
}

/** What is known after a call of a parameter that has kept what it was given. */
function leftIn(machine: Machine, frame: Frame, cell: Cell | undefined): Value | undefined {
  return cell?.version === 1 ? (machine.state.get(cell.key) ?? valueAtEnd(frame, cell)) : undefined;
}

/** What a variable of an activation held when that ended. */
function valueAtEnd({ returns }: Frame, { key }: Cell): Value | undefined {
  const values = returns.flatMap(({ state }) => state.writes.get(key) ?? []);
  return values.length === 0 ? undefined : anyOf(values);
}

/** Lets an activation that has ended have its parameters again. */
export function resume(machine: Machine, frame: Frame): void {
  for (const cell of frame.cells.values()) {
    const value = machine.state.get(cell.key) ?? valueAtEnd(frame, cell);
    if (value) machine.state.set(cell.key, value);
  }
}

/** The variable that a name of a parameter stands for in an activation. */
export function cellNamed({ cells }: Pick<Frame, 'cells'>, name: TSESTree.Identifier): Cell | undefined {
  for (const [variable, cell] of cells) if (variable.identifiers.includes(name)) return cell;
  return undefined;
}

function isData(value: Value): boolean {
  return optionsOf(value).every((option) => option.kind === 'input' || option.kind === 'number' || option.kind === 'text' || option.kind === 'constant');
}
