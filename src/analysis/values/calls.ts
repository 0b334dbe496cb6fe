import type { TSESTree } from '@typescript-eslint/utils';
import { concatenated, measure } from '../sizes/measure.ts';
import { sourceOf } from '../source.ts';
import { callWithin } from './abroad.ts';
import { anyOf, listOf } from './alternatives.ts';
import { bind, boundValue, update } from './bindings.ts';
import { callBuiltin } from './builtins.ts';
import { runCallbacksIn } from './callbacks.ts';
import { callSuper, construct } from './classes.ts';
import { refine } from './conditions.ts';
import { constructWith, isConstructor } from './constructors.ts';
import { foundOut } from './expressions.ts';
import { leaveChecked } from './foreign-checks.ts';
import { setFound } from './found.ts';
import { type Cell, type Frame, State } from './frame.ts';
import { injected } from './injection.ts';
import { joinStates } from './joins.ts';
import { madeElsewhere } from './later.ts';
import { asList } from './lists.ts';
import type { Machine } from './machine.ts';
import { memberOf, superMember } from './members.ts';
import type { Argument, CallSite } from './model.ts';
import { functionThroughPrototype, languageThroughPrototype, methodThroughPrototype } from './prototype-calls.ts';
import { oneOf } from './returns.ts';
import { runBody } from './statements.ts';
import { annotationOf, parametersIn, staticName, unwrap } from './syntax.ts';
import { BUDGET_SPENT, constant, type External, foreignResult, type FunctionNode, type FunctionValue, GIVEN, isAmong, isImport, MAX_IMPORTS, NOT_FOLLOWED, optionsOf, originOf, settle, truthiness, UNDEFINED, type Value } from './value.ts';
import { holdsThings, isAside, isInert, mattersHere } from './worth.ts';

const MAX_CALLS = 16;
const MAX_ACTIVATIONS = 2;
/** Inside of one call of any of them, so often run functions that call each other: else as often as there are ways through them. */
const MAX_ROUNDS = 8;
const MAX_TARGETS = 4;

export function evaluateCall(machine: Machine, node: TSESTree.CallExpression | TSESTree.NewExpression): Value {
  const construct = node.type === 'NewExpression';
  if (node.callee.type === 'Super') return callSuper(machine, evaluateArguments(machine, node.arguments));
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') {
    const value = machine.evaluate(callee);
    const args = evaluateArguments(machine, node.arguments);
    return foundOut(machine, node) ?? dispatch(machine, { node, callee: value, object: null, name: null, args, construct });
  }
  const object = machine.evaluate(callee.object);
  const name = staticName(callee) ?? constantText(machine.evaluate(callee.property));
  if (name === undefined) {
    const args = evaluateArguments(machine, node.arguments);
    return dispatch(machine, { node, callee: machine.evaluate(callee), object: null, name: null, args, construct });
  }
  const value = (callee.object.type === 'Super' ? superMember(machine, name) : undefined) ?? memberOf(machine, object, name, callee);
  machine.recorded.set(callee, value);
  const args = evaluateArguments(machine, node.arguments);
  return foundOut(machine, node) ?? dispatch(machine, { node, callee: value, object, name, args, construct });
}

export function evaluateTagged(machine: Machine, node: TSESTree.TaggedTemplateExpression): Value {
  const callee = machine.evaluate(node.tag);
  const args = node.quasi.expressions.map((expression) => ({ node: expression, value: machine.evaluate(expression), spread: false }));
  const texts = listOf(node.quasi.quasis.map(({ value }) => constant(value.cooked)));
  return dispatch(machine, { node, callee, object: null, name: null, args: [{ node: node.quasi, value: texts, spread: false }, ...args], construct: false });
}

function constantText(value: Value): string | undefined {
  return value.kind === 'constant' && (typeof value.value === 'string' || typeof value.value === 'number') ? String(value.value) : undefined;
}

function evaluateArguments(machine: Machine, nodes: readonly TSESTree.CallExpressionArgument[]): Argument[] {
  const args: Argument[] = [];
  for (const node of nodes) {
    if (node.type !== 'SpreadElement') {
      args.push({ node, value: machine.evaluate(node), spread: false });
      continue;
    }
    const value = machine.evaluate(node.argument);
    if (value.kind === 'list' && value.items && !value.maker) args.push(...value.items.map((item) => ({ node, value: item, spread: false })));
    else args.push({ node, value: value.kind === 'list' ? value : asList(value), spread: true });
  }
  return args;
}

/** What a call gives, whatever is called. */
export function dispatch(machine: Machine, site: CallSite): Value {
  const { callee, object } = site;
  if (object?.kind === 'either') return eachOption(machine, object.options, (option) => dispatch(machine, { ...site, object: option, callee: memberOf(machine, option, site.name ?? '', site.node) }));
  if (callee.kind === 'either') return eachOption(machine, callee.options, (option) => dispatch(machine, { ...site, callee: option }));
  // `options.before?.(app)`: there is nothing to call.
  if (isAmong(callee, [undefined, null])) return UNDEFINED;
  if (!object && callee.kind === 'method') return dispatch(machine, { ...site, object: callee.object, name: callee.name });
  if (callee.kind === 'external' && callee.file !== null && mattersHere(machine, callee, callee.file, site)) {
    const found = settle(callee);
    if (found !== callee) return dispatch(machine, { ...site, callee: found, object: null, name: null, imported: true });
  }
  const origin = machine.request && (callee.kind === 'result' || callee.kind === 'method') ? originOf(callee) : null;
  if (origin !== null && origin.file !== null && mattersHere(machine, origin, origin.file, site)) {
    const made = madeElsewhere(machine, callee);
    if (made && made.kind !== callee.kind) return dispatch(machine, { ...site, callee: made, object: null, name: null, ...(!holdsThings(site) && { imported: true as const }) });
  }
  if (object?.kind === 'method' && object.object.kind === 'thing') {
    const value = methodThroughPrototype(machine, object, object.object, site);
    if (value) return value;
  } else if (isOfLanguage(object) && site.name !== null) {
    const value = languageThroughPrototype(machine, object, { ...site, name: site.name });
    if (value) return value;
  }
  const modelled = machine.modelCall(site) ?? callBuiltin(machine, site);
  if (modelled) return modelled;
  if (object?.kind === 'function' && site.name) {
    const value = functionThroughPrototype(machine, object, site);
    if (value) return value;
  }
  if (callee.kind === 'function') {
    if (isInert(machine, callee, site) || isAside(machine, callee, site)) return NOT_FOLLOWED;
    if (site.construct && isConstructor(callee.node)) return constructWith(machine, callee, site.args.map((argument) => argument.value));
    const self = site.construct ? null : (callee.self ?? (object && object.kind !== 'external' ? object : null));
    const value = callFrom(machine, { ...callee, self }, site);
    const frame = machine.lastFrames.get(callee.node);
    if (frame && !callee.bound) carryBack(machine, frame, callee.node, site.args.map((argument) => argument.node));
    return value;
  }
  if (callee.kind === 'class') return site.construct ? construct(machine, callee, site.args.map((argument) => argument.value)) : NOT_FOLLOWED;
  return callForeign(machine, site);
}

/** Whether a value is a function of the language: a global one, or a method of plain data. */
function isOfLanguage(value: Value | null): value is External | Extract<Value, { kind: 'method' }> {
  if (value?.kind === 'method') return /^(?:constant|text|input|number|list|bytes|record)$/.test(value.object.kind);
  return value?.kind === 'external' && value.module === null && value.path.length > 1;
}

/** Calls an own function, and remembers from where. */
function callFrom(machine: Machine, callee: FunctionValue, site: CallSite): Value {
  const { request } = machine;
  const root = request?.root;
  machine.sites.push(site.node);
  if (request && !site.imported && isWrapped(machine, callee, site)) request.root = sourceOf(callee.node);
  const ends = request !== null && request.ending.has(machine.frame) && isResult(site.node);
  if (ends) request.followed.add(site.node);
  const call = (): Value => callFunction(machine, callee, site.args.map((argument) => argument.value), false, ends);
  const value = request ? callWithin(machine, request, callee, site, call) : call();
  if (request && root) request.root = root;
  machine.sites.pop();
  return value;
}

/** Whether what a call gives is what the function around it gives: `return call()`, `return await call()`, `() => call()`. */
function isResult(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === node;
    case 'AwaitExpression':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return isResult(parent);
    default:
      return false;
  }
}

/** `(req, res, next) => handler(req, res)`: a handler of another file that a wrapper was given answers in its stead. */
function isWrapped(machine: Machine, { node }: FunctionValue, { args }: CallSite): boolean {
  const given = args.flatMap(({ value }) => (value.kind === 'record' ? [...value.fields.values()] : [value]));
  const roles = given.map((value) => (value.kind === 'thing' ? value.row.role : null));
  const isGiven = roles.includes('request') || roles.includes('context') || given.some(({ kind }) => kind === 'input');
  if (sourceOf(node) === machine.source || !isGiven) return false;
  // Where handlers return the answer, the wrapper takes it from the one that it was given.
  return roles.includes('response') || machine.request?.manner.returns != null;
}

function eachOption(machine: Machine, options: readonly Value[], call: (option: Value) => Value): Value {
  const callable = options.filter((option) => !(option.kind === 'constant' && (option.value === undefined || option.value === null)));
  const most = !machine.request && callable.every(isImport) ? MAX_IMPORTS : MAX_TARGETS;
  const values: Value[] = [];
  machine.branches(
    callable.slice(0, most).map((option) => () => {
      values.push(call(option));
    }),
  );
  return callable.length > most || values.length === 0 ? NOT_FOLLOWED : anyOf(values);
}

/**
 * Runs an own function with these arguments on the current path and gives what it returns.
 *
 * @param open the caller is not seen: parameters without an argument may be anything, rather than undefined
 * @param ends what it gives is what the handler of the request gives
 */
export function callFunction(machine: Machine, callee: FunctionValue, given: readonly Value[], open = false, ends = false): Value {
  const { node, bound = [] } = callee;
  const args = bound.length === 0 ? given : [...bound, ...given];
  if (machine.calling.length >= MAX_CALLS || activationsOf(machine, node) >= MAX_ACTIVATIONS || runsTooOften(machine, node) || !machine.budget.enter()) return BUDGET_SPENT;
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
  const { refusal, triesOutside } = machine;
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
    // What a function leaves out of a round is its own rest.
    for (const [index, loop] of machine.loops.entries()) loop.skipped = skipped[index] ?? loop.skipped;
  }
  const { returns } = frame;
  joinStates(base, returns.map((each) => each.state), cellsOver(frame));
  // A clause that has returned is over.
  base.note({ catching });
  const value = returns.length === 0 ? NOT_FOLLOWED : oneOf(returns);
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
  if (value.kind === 'promise') return value;
  const fails = returns.length === 0 && !mayReject && !isStub(node);
  return { kind: 'promise', value, rejects, ...(mayReject && { mayReject }), ...(fails && { fails }) };
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

function activationsOf({ calling }: Machine, node: FunctionNode): number {
  let count = 0;
  for (const each of calling) if (each === node) count += 1;
  return count;
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
    bind(machine, target, value);
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
    if (parameter.type !== 'Identifier' || !given || (!isChanged && !isData(given))) continue;
    const cell = cellNamed(frame, parameter);
    const found = cell?.version === 1 ? (machine.state.get(cell.key) ?? valueAtEnd(frame, cell)) : undefined;
    if (!found || found === given) continue;
    if (isChanged) update(machine, argument, found);
    else if (truthiness(given) === undefined && found.kind === 'constant' && typeof found.value === 'boolean') refine(machine, argument, found.value);
    else setFound(machine, argument, found);
  }
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

function cellNamed({ cells }: Frame, name: TSESTree.Identifier): Cell | undefined {
  for (const [variable, cell] of cells) if (variable.identifiers.includes(name)) return cell;
  return undefined;
}

function isData(value: Value): boolean {
  return optionsOf(value).every((option) => option.kind === 'input' || option.kind === 'number' || option.kind === 'text' || option.kind === 'constant');
}

/** Whether a call takes a listener off: the `EventEmitter` of Node and the `EventTarget` of the DOM do not call it then. */
function isTakenOff({ name }: CallSite): boolean {
  return name === 'off' || name === 'removeListener' || name === 'removeEventListener';
}

/** A call of something that is not read here. What it is given may be used at once, later, or never. */
function callForeign(machine: Machine, site: CallSite): Value {
  const { request } = machine;
  const ends = request !== null && !site.construct && request.ending.has(machine.frame) && isResult(site.node);
  const before = ends ? { answers: request.answers.length, delegates: request.delegates.length } : null;
  for (const { value } of site.args) {
    for (const option of optionsOf(value)) {
      machine.handOver(option, site);
      if (!isTakenOff(site)) runCallbacksIn(machine, option, ends);
    }
  }
  // `storage.run(context, () => answer(request))` gives what the function gives.
  if (before && (request?.delegates.length !== before.delegates || request.answers.slice(before.answers).some(({ serves }) => serves))) request?.followed.add(site.node);
  leaveChecked(machine, site);
  const { callee } = site;
  const result = foreignResult(callee, site.args.map((argument) => argument.value), site.construct);
  if (result) return result;
  return callee.kind === 'unknown' ? callee : NOT_FOLLOWED;
}

