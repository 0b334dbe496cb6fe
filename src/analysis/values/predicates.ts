import type { TSESTree } from '@typescript-eslint/utils';
import { constrain, UNREAD } from '../sizes/constraints.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { boundsLength } from '../sizes/patterns.ts';
import { isUnbounded, notNaN, requested } from '../sizes/quantity.ts';
import { type Around, isLimited, roundsOf } from '../sizes/rounds.ts';
import { callFunction, carryBack, cellNamed, resume } from './activations.ts';
import { anyOf } from './alternatives.ts';
import { isOneOf, refine, undecide } from './conditions.ts';
import type { Rounds } from './contexts.ts';
import { keyOf, setLearned } from './found.ts';
import { type Frame, inFrame } from './frame.ts';
import { asList } from './lists.ts';
import type { Machine } from './machine.ts';
import { keysOf } from './maps.ts';
import { initialiserOf, isStill, settleNaN, settleNumber } from './narrowing.ts';
import { leaveWays } from './splits.ts';
import { childrenOf, isFunction, staticName, unwrap } from './syntax.ts';
import { type FunctionValue, isAmong, type ListValue, number, optionsOf, settle, truthiness, UNDEFINED, type Value } from './value.ts';

const NUMBER_TESTS = new Set(['isInteger', 'isSafeInteger', 'isFinite']);

/** Lets the path know that a call used as a condition was truthy or falsy: `isNaN(n)`, `allowed.includes(n)`, `isSmall(n)`. */
export function refineByCall(machine: Machine, node: TSESTree.CallExpression, truth: boolean): void {
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? staticName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  const [first] = node.arguments;
  const value = machine.recorded.get(callee);
  if (value?.kind === 'function') {
    refineByOwn(machine, node, value, truth);
    return;
  }
  if (!first || machine.models.some((model) => model.tested?.(machine, node))) return;
  const object = callee.type === 'MemberExpression' ? machine.recorded.get(callee.object) : undefined;
  if (value?.kind === 'external' && value.module === null) {
    refineByGlobal(machine, first, name ?? '', truth);
    return;
  }
  const matched = matchedBy(machine, callee, object, first);
  if (matched) {
    if (truth && boundsLength(matched.pattern)) undecide(machine, matched.text);
    return;
  }
  const seeks = name === undefined ? undefined : SEARCHES[name];
  if (object && seeks) {
    if (seeks === 'one' ? truth : !truth) refineByElement(machine, node, truth);
    else if (name === 'some' || name === 'every') refineAll(machine, node, truth);
    else if (name === 'includes' && object.kind === 'list') refineOthers(machine, object, first);
    return;
  }
  // What makes something out of them checks nothing: `'x'.repeat(n) || 'none'`.
  if (isMade(machine.recorded.get(node))) return;
  // A check that cannot be read from here (`validator.isInt(n, { max: 100 })`, `isValidSize(n)`) may bound whatever it is given.
  for (const argument of node.arguments) undecide(machine, argument);
}

function isMade(value: Value | undefined): boolean {
  return value?.kind === 'text' || value?.kind === 'bytes' || value?.kind === 'list';
}

/** `pattern.test(text)`, `pattern.exec(text)`, `text.match(pattern)`: the text that is held against a pattern. */
function matchedBy(machine: Machine, callee: TSESTree.Node, object: Value | undefined, first: TSESTree.Node): { readonly pattern: string; readonly text: TSESTree.Node } | undefined {
  const name = callee.type === 'MemberExpression' ? staticName(callee) : undefined;
  if (object?.kind === 'regexp') return name === 'test' || name === 'exec' ? { pattern: object.pattern, text: first } : undefined;
  const pattern = name === 'match' ? machine.recorded.get(first) : undefined;
  return pattern?.kind === 'regexp' && callee.type === 'MemberExpression' ? { pattern: pattern.pattern, text: callee.object } : undefined;
}

/** Methods that tell whether one of the elements is sought; `others`: whether all are. */
const SEARCHES: Readonly<Record<string, 'one' | 'others'>> = { includes: 'one', some: 'one', find: 'one', findLast: 'one', has: 'one', every: 'others' };
const PLACES = /^(?:indexOf|lastIndexOf|findIndex|findLastIndex)$/;

/** Whether a call says the same when it is asked again, and does nothing. */
export function isQuestion({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type === 'Identifier') return /^is[A-Z]/.test(callee.name);
  const name = callee.type === 'MemberExpression' ? (staticName(callee) ?? '') : '';
  return name in SEARCHES || /^(?:has|test|exec|match|hasOwn|hasOwnProperty|is[A-Z]\w*)$/.test(name);
}

/** One of the elements is it, or is one of which a function says `truth`. */
function refineByElement(machine: Machine, node: TSESTree.CallExpression, truth: boolean): void {
  const { callee, arguments: [first] } = node;
  const object = callee.type === 'MemberExpression' ? machine.recorded.get(callee.object) : undefined;
  const list = object && settle(object);
  const callback = first && machine.recorded.get(first);
  if (!first || !callback) return;
  if (callback.kind !== 'function') {
    const keys = list?.kind === 'map' ? keysOf(list) : list?.kind === 'list' ? list.items : undefined;
    if (keys?.every((item) => item.kind === 'constant')) isOneOf(machine, first, keys);
    else undecide(machine, first);
    return;
  }
  const returned = returnedExpression(callback);
  if (list?.kind === 'list' && returned) {
    callFunction(machine, callback, [list.element ?? UNDEFINED]);
    const frame = machine.lastFrames.get(callback.node);
    if (frame) refineWithin(machine, frame, returned, truth);
  } else {
    undecideWithin(machine, callback.node.body);
  }
}

/** None of the elements is this constant: `checks.includes(false)`. */
function refineOthers(machine: Machine, { items }: ListValue, constant: TSESTree.Node): void {
  const sought = machine.recorded.get(constant);
  if (sought?.kind !== 'constant') return;
  for (const item of items ?? []) leaveWays(machine.state, item, anyOf(optionsOf(item).filter((option) => !isAmong(option, [sought.value]))));
}

/** Of each element a function says `truth`: `sizes.every((size) => size <= 100)`. */
function refineAll(machine: Machine, { callee, arguments: [first] }: TSESTree.CallExpression, truth: boolean): void {
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const value = object && machine.recorded.get(object);
  const callback = first && machine.recorded.get(first);
  const known = value && settle(value);
  if (!object || !callback || (known?.kind !== 'list' && known?.kind !== 'input')) return;
  const list = asList(known);
  const before = list.items ?? (list.element ? [list.element] : []);
  const left = refineItems(machine, before, callback, truth);
  const [element = null] = left;
  if (element && element !== before[0]) learnMembers(machine, object, element);
  for (const [index, each] of (list.items ? elementsIn(machine, object) : []).entries()) {
    const item = left[index];
    if (each && item && item !== before[index]) learnElement(machine, each, item);
  }
  if (left.some((item, index) => item !== before[index])) setLearned(machine, object, list.items ? { ...list, items: left, element: anyOf(left) } : { ...list, element });
}

/** What is known of each value in `Object.values(sizes)` holds for what `sizes` has, under any name. */
function learnMembers(machine: Machine, node: TSESTree.Node, element: Value): void {
  const [holder] = node.type === 'CallExpression' ? node.arguments : [];
  const callee = node.type === 'CallExpression' ? machine.recorded.get(unwrap(node.callee)) : undefined;
  const before = holder && machine.recorded.get(unwrap(holder));
  if (!before || callee?.kind !== 'external' || callee.module !== null || callee.path.join('.') !== 'Object.values') return;
  const { min, max, integer, origin } = toQuantity(element);
  setLearned(machine, holder, constrain(before, { kind: 'record', fields: new Map(), rest: origin === 'request' ? { kind: 'number', min, max, integer, as: 'left' } : UNREAD }));
}

/** The expressions that a list is written out of: `[width, height]`. */
export function elementsIn(machine: Machine, list: TSESTree.Node): readonly (TSESTree.Expression | null)[] {
  const node = unwrap(list);
  const made = node.type === 'Identifier' ? initialiserOf(machine, node) : node;
  if (made?.type !== 'ArrayExpression' || (made !== node && !isStill(machine, made, node))) return [];
  return made.elements.map((element) => (element?.type === 'SpreadElement' ? null : element));
}

/** What is known of an element of a list holds for the expression that it was made of, as long as that means the same. */
export function learnElement(machine: Machine, element: TSESTree.Expression, value: Value): void {
  const key = keyOf(machine, element);
  const before = machine.recorded.get(element);
  if (key === undefined || !before || before.kind === 'constant') return;
  if ((machine.state.get(key) ?? before) === before) setLearned(machine, element, value);
}

/** Lets the path know that a function says `truth` of each of these values. Gives what is left of each. */
export function refineItems(machine: Machine, items: readonly Value[], callback: Value, truth: boolean): readonly Value[] {
  const returned = callback.kind === 'function' ? returnedExpression(callback) : undefined;
  if (callback.kind === 'function' && returned) {
    const parameter = callback.node.params[0];
    return items.map((item) => {
      callFunction(machine, callback, [item]);
      const frame = machine.lastFrames.get(callback.node);
      if (!frame) return item;
      refineWithin(machine, frame, returned, truth);
      const cell = parameter?.type === 'Identifier' ? cellNamed(frame, parameter) : undefined;
      return (cell && machine.state.get(cell.key)) ?? item;
    });
  }
  const isBoolean = callback.kind === 'external' && callback.module === null && callback.path.join('.') === 'Boolean';
  if (isBoolean) for (const item of items) leaveWays(machine.state, item, anyOf(optionsOf(item).filter((option) => truthiness(option) !== !truth)));
  return items;
}

/** For which of many elements, of which this one stands for all, a function says yes. */
export function roundsOfAnswer(machine: Machine, callback: Value, element: Value): Rounds {
  const returned = callback.kind === 'function' ? returnedExpression(callback) : undefined;
  if (callback.kind !== 'function' || !returned) return element.kind === 'input' ? 'all' : element.kind === 'number' && isUnbounded(element.quantity) ? 'some' : 'few';
  let rounds: Rounds = 'few';
  const outer = machine.frame;
  machine.maybe(() => {
    callFunction(machine, callback, [element, number(requested([]))]);
    const frame = machine.lastFrames.get(callback.node);
    if (frame) rounds = roundsWithin(machine, frame, returned, { extent: callback.node, frame: outer, trips: null });
  });
  return rounds;
}

function roundsWithin(machine: Machine, frame: Frame, expression: TSESTree.Expression, around: Around): Rounds {
  const counters: TSESTree.Identifier[] = [];
  const outer = machine.frame;
  resume(machine, frame);
  machine.frame = frame;
  const rounds = roundsOf(machine, expression, around, counters);
  refine(machine, expression, true);
  const isFew = rounds === 'some' && isLimited(machine, counters);
  machine.frame = outer;
  return isFew ? 'few' : rounds;
}

/** What code that may be a check speaks of, it may bound. */
function undecideWithin(machine: Machine, node: TSESTree.Node): void {
  if (node.type === 'Identifier' || node.type === 'MemberExpression') undecide(machine, node);
  for (const child of childrenOf(node)) undecideWithin(machine, child);
}

/** `list.indexOf(n) !== -1`, `list.filter(isIt).length > 0`: whether it is there. Gives whether the comparison is of such a form. */
export function refineBySearch(machine: Machine, { left, right }: TSESTree.BinaryExpression, operator: string): boolean {
  const search = searchIn(machine, left);
  const value = machine.recorded.get(right);
  if (!search || value?.kind !== 'constant' || typeof value.value !== 'number') return false;
  const least = search.counts ? value.value - 1 : value.value;
  const isFound = /^[!=]==?$/.test(operator) ? (operator.startsWith('=') ? least >= 0 : least === -1) : operator === '>' ? least >= -1 : operator === '>=' && least >= 0;
  const isMissing = /^[!=]==?$/.test(operator) ? operator.startsWith('=') && least === -1 : operator === '<' ? least <= 0 : operator === '<=' && least <= -1;
  const [sought] = search.call.arguments;
  const list = search.call.callee.type === 'MemberExpression' ? machine.recorded.get(search.call.callee.object) : undefined;
  if (isFound) refineByElement(machine, search.call, true);
  else if (isMissing && sought && list?.kind === 'list' && !search.counts) refineOthers(machine, list, sought);
  return true;
}

/** A search whose result is compared. `counts`: with the number of what is found, rather than the place. */
function searchIn(machine: Machine, side: TSESTree.Node): { readonly call: TSESTree.CallExpression; readonly counts: boolean } | undefined {
  const node = unwrap(side);
  const kept = initialiserOf(machine, node);
  const made = kept && isStill(machine, kept, node) ? kept : node;
  const counts = made.type === 'MemberExpression' && staticName(made) === 'length';
  const call = counts ? unwrap(made.object) : made;
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const name = staticName(call.callee) ?? '';
  return (counts ? name === 'filter' : PLACES.test(name)) ? { call, counts } : undefined;
}

function refineByGlobal(machine: Machine, argument: TSESTree.Node, name: string, truth: boolean): void {
  const value = machine.recorded.get(argument);
  if (!value || value.kind === 'constant') return;
  if (name === 'isNaN' && truth) settleNaN(machine, argument, false);
  else if (name === 'isNaN') settleNumber(machine, argument, false);
  else if (NUMBER_TESTS.has(name) && truth) {
    settleNumber(machine, argument, name !== 'isFinite');
    if (value.kind === 'input' && value.shape === 'json') setLearned(machine, argument, number({ ...notNaN(toQuantity(value)), integer: name !== 'isFinite' }));
  } else if (name === 'isFinite' && !truth) settleNaN(machine, argument, true);
}

/** An own predicate with one returned expression speaks of its arguments. */
function refineByOwn(machine: Machine, node: TSESTree.CallExpression, callee: FunctionValue, truth: boolean): void {
  const returned = returnedExpression(callee);
  const frame = machine.lastFrames.get(callee.node);
  if (!returned || !frame) {
    for (const argument of node.arguments) undecide(machine, argument);
    return;
  }
  refineWithin(machine, frame, returned, truth);
  carryBack(machine, frame, callee.node, node.arguments);
}

/** Lets the path know what an expression in a function that has ended came out as. */
function refineWithin(machine: Machine, frame: Frame, expression: TSESTree.Expression, truth: boolean): void {
  resume(machine, frame);
  inFrame(machine, frame, () => {
    refine(machine, expression, truth);
  });
}

/** What a function returns that does so at its end alone. */
export function returnedExpression({ node }: FunctionValue): TSESTree.Expression | undefined {
  if (node.body.type !== 'BlockStatement') return node.body;
  const last = node.body.body.at(-1);
  return last?.type === 'ReturnStatement' && !node.body.body.slice(0, -1).some(returns) ? (last.argument ?? undefined) : undefined;
}

function returns(node: TSESTree.Node): boolean {
  return node.type === 'ReturnStatement' || (!isFunction(node) && childrenOf(node).some(returns));
}

