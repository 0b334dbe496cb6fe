import type { TSESTree } from '@typescript-eslint/utils';
import { sourceOf } from '../source.ts';
import { callWithin } from './abroad.ts';
import { callFunction, carryBack, splitArguments } from './activations.ts';
import { anyOf, listOf, MAX_OPTIONS } from './alternatives.ts';
import { callBuiltin } from './builtins.ts';
import { runCallbacksIn } from './callbacks.ts';
import { callSuper, construct } from './classes.ts';
import { constructWith, isConstructor } from './constructors.ts';
import { callLater } from './deferral.ts';
import { foundOut } from './expressions.ts';
import { leaveChecked } from './foreign-checks.ts';
import { resultOfInheritedStatic } from './foreign-statics.ts';
import { iterated } from './iteration.ts';
import { madeElsewhere } from './later.ts';
import type { Machine } from './machine.ts';
import { memberOf, superMember } from './members.ts';
import type { Argument, CallSite } from './model.ts';
import { calledThrough, functionThroughPrototype, methodThroughPrototype } from './prototype-calls.ts';
import { staticName, unwrap } from './syntax.ts';
import { constant, foreignResult, type FunctionValue, isAmong, isImport, MAX_IMPORTS, NOT_FOLLOWED, optionsOf, originOf, settle, UNDEFINED, type Value } from './value.ts';
import { holdsThings, isAside, isInert, mattersHere } from './worth.ts';

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
  return foundOut(machine, node) ?? callLater(machine, name, object, value, () => dispatch(machine, { node, callee: value, object, name, args, construct }));
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
    else args.push({ node, value: value.kind === 'list' ? value : iterated(machine, value), spread: true });
  }
  return args;
}

/** What a call gives, whatever is called. */
export function dispatch(machine: Machine, site: CallSite): Value {
  const { callee, object } = site;
  if (object?.kind === 'either') return eachOption(machine, object.options, (option) => dispatch(machine, { ...site, object: option, callee: memberOf(machine, option, site.name ?? '', site.node) }));
  if (callee.kind === 'either') {
    // `(options.createServer ?? http.createServer)(listener)`: what is known says what becomes of the arguments.
    const known = callee.options.filter(({ kind }) => kind !== 'unknown');
    return eachOption(machine, [...known, ...callee.options.filter(({ kind }) => kind === 'unknown')], (option) => dispatch(machine, { ...site, callee: option }));
  }
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
  } else if (isCalledThrough(object) && site.name !== null) {
    const value = calledThrough(machine, object, { ...site, name: site.name });
    if (value) return value;
  }
  const modelled = machine.modelCall(site) ?? callBuiltin(machine, site);
  if (modelled) return modelled;
  if (object?.kind === 'function' && site.name) {
    const value = functionThroughPrototype(machine, object, site);
    if (value) return value;
  }
  if (callee.kind === 'function') {
    if (isInert(machine, callee, site) || isAside(machine, callee, site) || machine.models.some((model) => model.isRemark?.(machine, callee, site))) return NOT_FOLLOWED;
    if (site.construct && isConstructor(callee.node)) return constructWith(machine, callee, site.args.map((argument) => argument.value));
    const self = site.construct ? null : (callee.self ?? (object && object.kind !== 'external' ? object : null));
    const value = callFrom(machine, { ...callee, self }, site);
    const frame = machine.lastFrames.get(callee.node);
    if (frame && !callee.bound) {
      const args = site.args.map((argument) => argument.node);
      carryBack(machine, frame, callee.node, args);
      splitArguments(machine, frame, callee.node, args, value);
    }
    return value;
  }
  if (callee.kind === 'class') return site.construct ? construct(machine, callee, site.args.map((argument) => argument.value)) : NOT_FOLLOWED;
  return callForeign(machine, site);
}

/** Whether a value is a middleware, or a function of the language: a global one, or a method of plain data. */
function isCalledThrough(value: Value | null): value is Value {
  if (value?.kind === 'limiter' || value?.kind === 'passes' || value?.kind === 'combined') return true;
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
  const most = !machine.request && callable.every(isImport) ? MAX_IMPORTS : MAX_OPTIONS;
  const values: Value[] = [];
  machine.branches(
    callable.slice(0, most).map((option) => () => {
      values.push(call(option));
    }),
  );
  return callable.length > most || values.length === 0 ? NOT_FOLLOWED : anyOf(values);
}

/** Whether a call takes a listener off: the `EventEmitter` of Node and the `EventTarget` of the DOM do not call it then. */
function isTakenOff({ name }: CallSite): boolean {
  return name === 'off' || name === 'removeListener' || name === 'removeEventListener';
}

/** Whether what is called is a global function, or named like a method of plain data. */
function isOfLanguage({ callee, name }: CallSite): boolean {
  const isGlobal = callee.kind === 'external' && callee.module === null && callee.file === null;
  return isGlobal || (name !== null && [Array, Map, Set, String, Promise].some(({ prototype }) => name in prototype));
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
  // Whoever has the connections may send what it likes.
  if (request?.manner.counts && !isOfLanguage(site)) request.sharesResponse = true;
  const args = site.args.map((argument) => argument.value);
  const result = foreignResult(callee, args, site.construct) ?? resultOfInheritedStatic(machine, callee, args);
  if (result) return result;
  return callee.kind === 'unknown' ? callee : NOT_FOLLOWED;
}

