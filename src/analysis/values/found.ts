import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { negated } from '../sizes/quantity.ts';
import { textOf } from '../source.ts';
import { cellFor, stateKeyOf } from './bindings.ts';
import { foldFound } from './folded.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import { noteLeft } from './narrowed.ts';
import { leaveWays } from './splits.ts';
import { isFunction, staticName, unwrap } from './syntax.ts';
import { constant, type Instance, number, optionsOf, type ResultOf, type Thing, type Value } from './value.ts';

/** Global functions whose result depends on nothing but their argument. */
const CONVERSIONS = new Set(['Number', 'parseInt', 'parseFloat', 'BigInt', 'Math.abs', 'Math.floor', 'Math.ceil', 'Math.round', 'Math.trunc', 'Number.parseInt', 'Number.parseFloat', 'Date.parse']);

/**
 * A name for what an expression means on this path, the same for each occurrence as long as nothing in it is assigned.
 * Undefined for anything that calls code or is computed otherwise.
 */
export function expressionKey(machine: Machine, expression: TSESTree.Node): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier': {
      const value = machine.recorded.get(node);
      if (value?.kind === 'thing') return keyHere(machine, value);
      if (value?.kind === 'instance') return keyOfInstance(value);
      const found = cellFor(machine, node);
      return found && (takenFrom(machine, node, found.frame) ?? `${found.cell.key}#${found.cell.version}`);
    }
    case 'ThisExpression': {
      const { self } = machine.frame;
      return self?.kind === 'instance' ? keyOfInstance(self) : undefined;
    }
    case 'Literal':
      return node.raw;
    case 'MemberExpression': {
      const whole = keyOfSame(machine, node);
      if (whole !== undefined) return whole;
      const object = expressionKey(machine, node.object);
      const name = nameOf(machine, node);
      if (object === undefined || name !== undefined) return object && `${object}.${name}`;
      const property = expressionKey(machine, node.property);
      return property && `${object}#[${property}]`;
    }
    case 'BinaryExpression': {
      const left = expressionKey(machine, node.left);
      const right = left === undefined ? undefined : expressionKey(machine, node.right);
      return right === undefined ? undefined : `#(${left}${node.operator}${right})`;
    }
    case 'UnaryExpression': {
      const inner = node.operator === '+' ? expressionKey(machine, node.argument) : undefined;
      return inner === undefined ? undefined : `#Number(${inner})`;
    }
    case 'CallExpression': {
      const whole = keyOfSame(machine, node);
      if (whole !== undefined) return whole;
      const dated = timed(machine, node);
      if (dated) return expressionKey(machine, dated);
      const callee = textOf(node.callee);
      const [first] = node.arguments;
      const inner = first && CONVERSIONS.has(callee) ? expressionKey(machine, first) : undefined;
      return inner === undefined ? keyOfReading(machine, node) : `#${callee}(${inner})`;
    }
    case 'AwaitExpression':
      return isReading(machine, node) ? expressionKey(machine, node.argument) : undefined;
    case 'NewExpression': {
      const [first, ...others] = node.arguments;
      // As a number, the copy of a date is that date.
      if (first && others.length === 0 && textOf(node.callee) === 'Date' && isDate(machine.recorded.get(first))) return expressionKey(machine, first);
      // The parts of an address are those of what it was made of.
      const inner = first && others.length === 0 && textOf(node.callee) === 'URL' ? expressionKey(machine, first) : undefined;
      return inner === undefined ? undefined : `#URL(${inner})`;
    }
    default:
      return undefined;
  }
}

/** The key of an object that is the same wherever it is asked for: `event.url`, `context.switchToHttp().getRequest()`. */
function keyOfSame(machine: Machine, node: TSESTree.Expression): string | undefined {
  const value = machine.recorded.get(node);
  return isSame(value) ? keyHere(machine, value) : undefined;
}

function isSame(value: Value | undefined): value is Thing {
  return value?.kind === 'thing' && value.same;
}

/** The date whose time a call gives: as a number it is that. */
function timed(machine: Machine, { callee }: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (callee.type !== 'MemberExpression' || !/^(?:getTime|valueOf)$/.test(staticName(callee) ?? '')) return undefined;
  return isDate(machine.recorded.get(callee.object)) ? callee.object : undefined;
}

/** Whether a value is an object that `new Date()` has made. */
export function isDate(value: Value | undefined): value is ResultOf {
  return value?.kind === 'result' && value.call.construct === true && value.of.module === null && value.of.path.join('.') === 'Date';
}

/** Whether a call, waited for or not, reads a part of the request. */
function isReading({ readings }: Machine, node: TSESTree.CallExpression | TSESTree.AwaitExpression): boolean {
  return readings.has(node.type === 'AwaitExpression' ? unwrap(node.argument) : node);
}

/** The key of a call that reads a part of the request; undefined for any other. */
function keyOfReading(machine: Machine, node: TSESTree.CallExpression): string | undefined {
  const callee = unwrap(node.callee);
  const isPart = isReading(machine, node) || (callee.type === 'MemberExpression' && machine.recorded.get(callee.object)?.kind === 'input' && staticName(callee) === 'get');
  if (!isPart) return undefined;
  const args = node.arguments.map((argument) => {
    const value = machine.recorded.get(argument);
    return value?.kind === 'constant' ? JSON.stringify(String(value.value)) : expressionKey(machine, argument);
  });
  const of = callee.type === 'MemberExpression' ? expressionKey(machine, callee) : `#${textOf(callee)}`;
  return of === undefined || args.includes(undefined) ? undefined : `${of}(${args.join(',')})`;
}

/** The key of the part of a request that a constant stands for: `const { size } = req.query`, `const body = req.body`. */
function takenFrom(machine: Machine, node: TSESTree.Identifier, frame: Frame): string | undefined {
  const variable = machine.referenceOf(node)?.resolved;
  const taken = variable && getOrMake(origins, variable, () => originOf(machine, variable) ?? false);
  if (!taken) return undefined;
  const { of, names } = taken;
  const value = typeof of === 'number' ? frame.arguments[of] : machine.recorded.get(of);
  const key = typeof of !== 'number' && value?.kind === 'input' ? expressionKey(machine, of) : value && (keyHere(machine, value) ?? parts.get(value));
  return key === undefined ? undefined : [key, ...names].join('.');
}

/** The same on the path that runs: where no request is answered, nothing is found out about the one that all requests share. */
function keyHere({ request }: Machine, value: Value): string | undefined {
  return isSame(value) && !request ? undefined : keyOfThing(value);
}

/** Under which members of an object of a framework are found. */
export function keyOfThing(value: Value): string | undefined {
  return value.kind === 'thing' ? `t${value.id}#` : undefined;
}

const parts = new WeakMap<Value, string>();

/** Gives a value that is made for it the key of the part of a request that it is: what is known of that is known of a parameter that is given it. */
export function standsFor<T extends Value>(value: T, key: string): T {
  parts.set(value, key);
  return value;
}

/** Instances by the order in which something asks for them, and how often rounds of loops have written to one. */
const instances = new WeakMap<Instance, { readonly id: number; writes: number }>();
let lastInstance = 0;

function keyOfInstance(instance: Instance): string {
  const { id, writes } = getOrMake(instances, instance, () => ({ id: (lastInstance += 1), writes: 0 }));
  return `i${id}.${writes}#`;
}

/** A field of an instance is assigned: where rounds of a loop do that, what was known of its fields before says nothing of them behind. */
export function noteWritten({ loops }: Machine, instance: Instance): void {
  const known = loops.length > 0 ? instances.get(instance) : undefined;
  if (known) known.writes += 1;
}

/** What a constant or parameter was declared as: a member of an expression or argument, or the expression itself. */
interface Origin {
  readonly of: TSESTree.Expression | number;
  readonly names: readonly string[];
}

const origins = new WeakMap<TSESLint.Scope.Variable, Origin | false>();

function originOf(machine: Machine, variable: TSESLint.Scope.Variable): Origin | undefined {
  const [definition, ...others] = variable.defs;
  if (!definition || others.length > 0 || !isAssignedOnce(variable)) return undefined;
  const names: string[] = [];
  let pattern = definition.name as TSESTree.Node;
  while (pattern.parent?.type === 'Property') {
    const name = staticName(pattern.parent);
    if (name === undefined) return undefined;
    names.unshift(name);
    pattern = pattern.parent.parent;
  }
  const { parent } = pattern;
  if (parent && isFunction(parent)) return { of: parent.params.indexOf(pattern as TSESTree.Parameter), names };
  if (parent?.type !== 'VariableDeclarator' || parent.parent.kind !== 'const' || !parent.init) return undefined;
  const of = unwrap(parent.init);
  return isSteadyPath(machine, of) ? { of: of as TSESTree.Expression, names } : undefined;
}

/** `req.query.page`, `getQuery(event).page`: members of a name that nothing assigns to but its declaration, or of a part of the request that is read by a call. */
function isSteadyPath(machine: Machine, node: TSESTree.Node): boolean {
  if (node.type === 'CallExpression' || node.type === 'AwaitExpression') return isReading(machine, node) || isSame(machine.recorded.get(node));
  if (node.type === 'MemberExpression') return staticName(node) !== undefined && isSteadyPath(machine, unwrap(node.object));
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : undefined;
  return variable !== undefined && variable !== null && isAssignedOnce(variable);
}

function isAssignedOnce({ references }: TSESLint.Scope.Variable): boolean {
  return references.every((reference) => !reference.isWrite() || reference.init === true);
}

/** What conditions have found out about a member, by its key. */
export function foundUnder(machine: Machine, key: string, name: string): Value | undefined {
  return machine.spokenOf.has(name) ? machine.state.get(key) : undefined;
}

/** The name of a member, also where that is a constant of the program: `query[field]`. */
function nameOf(machine: Machine, node: TSESTree.MemberExpression): string | undefined {
  const name = node.computed ? machine.recorded.get(node.property) : undefined;
  return staticName(node) ?? (name?.kind === 'constant' && typeof name.value === 'string' ? name.value : undefined);
}

/** What expressions of one form have in common: the name of a member, an operator, any call. */
function formOf(machine: Machine, node: TSESTree.Node): string {
  switch (node.type) {
    case 'MemberExpression':
      return nameOf(machine, node) ?? '';
    case 'BinaryExpression':
    case 'UnaryExpression':
      return node.operator;
    default:
      return '()';
  }
}

/** Whether any condition has said something about an expression of the same form. Most are never spoken of, and need no key. */
export function isSpokenOf(machine: Machine, node: TSESTree.Node): boolean {
  return machine.spokenOf.size > 0 && machine.spokenOf.has(formOf(machine, node));
}

/** What a condition has found out about the difference of two expressions: `if (to - from > 100) return`. */
export function foundDifference(machine: Machine, left: TSESTree.Node, right: TSESTree.Node): Value | undefined {
  if (!machine.spokenOf.has('-')) return undefined;
  const [from, less] = [expressionKey(machine, left), expressionKey(machine, right)];
  return from === undefined || less === undefined ? undefined : differenceOf(machine, from, less);
}

/** The same for two expressions by their keys. */
export function differenceOf(machine: Machine, from: string, less: string): Value | undefined {
  const other = machine.state.get(`#(${less}-${from})`);
  return machine.state.get(`#(${from}-${less})`) ?? (other && number(negated(toQuantity(other))));
}

/** Remembers on this path what the difference of two expressions is. */
export function noteDifference(machine: Machine, left: TSESTree.Node, right: TSESTree.Node, value: Value): void {
  const [from, less] = [expressionKey(machine, left), expressionKey(machine, right)];
  if (from === undefined || less === undefined) return;
  machine.spokenOf.add('-');
  machine.state.set(`#(${from}-${less})`, value);
}

/** Under which a state holds what is known of an expression, if it does. From here on that is looked at. */
export function keyOf(machine: Machine, expression: TSESTree.Node): string | undefined {
  const node = unwrap(expression);
  if (node.type === 'Identifier') return stateKeyOf(machine, node);
  const key = expressionKey(machine, node);
  if (key !== undefined) machine.spokenOf.add(formOf(machine, node));
  return key;
}

/** The same for one that means the same on all of a path: a name that is assigned once, or a part of the request. */
export function keyOfSteady(machine: Machine, expression: TSESTree.Node): string | undefined {
  const node = unwrap(expression);
  if (node.type !== 'Identifier') return expressionKey(machine, node);
  const variable = machine.referenceOf(node)?.resolved;
  return variable && isAssignedOnce(variable) ? stateKeyOf(machine, node) : undefined;
}

/** The same for a member of an expression. */
export function memberKey(machine: Machine, object: TSESTree.Node, name: string): string | undefined {
  const key = expressionKey(machine, object);
  if (key === undefined) return undefined;
  machine.spokenOf.add(name);
  return `${key}.${name}`;
}

/** A field of an instance, and what may grow there by methods as well: what rounds make of that, the field itself says. */
const OF_INSTANCE = /^i\d+\.\d+#\./;
const SIZED = /^(?:list|text|bytes)$/;

/** Remembers on this path what an expression's value is, and with it what is known of that as a number. */
export function setFound(machine: Machine, expression: TSESTree.Node, value: Value): void {
  const node = unwrap(expression);
  noteFound(machine, node, value);
  if (node.type === 'MemberExpression') foldFound(machine, node, value);
}

function noteFound(machine: Machine, node: TSESTree.Node, value: Value): void {
  if (machine.spokenOf.has('()') || machine.spokenOf.has('+')) {
    const key = expressionKey(machine, node);
    const converted = key === undefined ? undefined : `#Number(${key})`;
    if (converted !== undefined && machine.state.get(converted)) machine.state.set(converted, number(toQuantity(value)));
  }
  const key = keyOf(machine, node);
  if (key !== undefined && !(OF_INSTANCE.test(key) && optionsOf(value).some(({ kind }) => SIZED.test(kind)))) machine.state.set(key, value);
  const named = node.type === 'Identifier' ? cellFor(machine, node) : undefined;
  const taken = named && node.type === 'Identifier' ? takenFrom(machine, node, named.frame) : undefined;
  if (taken === undefined) return;
  machine.spokenOf.add(taken.slice(taken.lastIndexOf('.') + 1));
  machine.state.set(taken, value);
}

/** Remembers what a condition has left of an expression's value, and of the ways that have met before those on which it may be that. */
export function setLearned(machine: Machine, expression: TSESTree.Node, value: Value): void {
  const node = unwrap(expression);
  const { state } = machine;
  const key = node.type === 'Identifier' ? stateKeyOf(machine, node) : undefined;
  const before = key === undefined ? machine.recorded.get(node) : state.get(key);
  noteFound(machine, node, value);
  if (before && before !== value) {
    noteLeft(value, before);
    leaveWays(state, before, value);
  }
  // What the ways that are left have made of the whole comes first.
  if (node.type === 'MemberExpression') foldFound(machine, node, value);
}

/** Remembers on this path that a list or record has an element: `if (list[index])`, `if (list[index]?.name)`. */
export function noteThere(machine: Machine, expression: TSESTree.Node): void {
  const node = unwrap(expression);
  if (node.type !== 'MemberExpression') return;
  const key = nameOf(machine, node) === undefined ? expressionKey(machine, node) : undefined;
  if (key === undefined) noteThere(machine, node.object);
  else machine.state.set(`${key}#there`, constant(true));
}

/** Whether a list or record has that element already. */
export function isThere(machine: Machine, element: TSESTree.MemberExpression): boolean {
  const key = expressionKey(machine, element);
  return key !== undefined && machine.state.get(`${key}#there`) !== undefined;
}

/** A member that is assigned is no longer what a condition has found out about it. */
export function replaceFound(machine: Machine, member: TSESTree.Node, value: Value): void {
  const key = isSpokenOf(machine, member) ? expressionKey(machine, member) : undefined;
  if (key !== undefined && machine.state.get(key)) machine.state.set(key, value);
}
