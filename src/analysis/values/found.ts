import type { TSESTree } from '@typescript-eslint/utils';
import { toQuantity } from '../sizes/numbers.ts';
import { negated } from '../sizes/quantity.ts';
import { textOf } from '../source.ts';
import { cellFor, stateKeyOf } from './bindings.ts';
import type { Machine } from './machine.ts';
import { noteLeft } from './narrowed.ts';
import { leaveWays } from './splits.ts';
import { staticName, unwrap } from './syntax.ts';
import { constant, number, type Value } from './value.ts';

/** Global functions whose result depends on nothing but their argument. */
const CONVERSIONS = new Set(['Number', 'parseInt', 'parseFloat', 'BigInt', 'Math.abs', 'Math.floor', 'Math.ceil', 'Math.round', 'Math.trunc', 'Number.parseInt', 'Number.parseFloat']);

/**
 * A name for what an expression means on this path, the same for each occurrence as long as nothing in it is assigned.
 * Undefined for anything that calls code or is computed otherwise.
 */
export function expressionKey(machine: Machine, expression: TSESTree.Node): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier': {
      const value = machine.recorded.get(node);
      if (value?.kind === 'thing') return `t${value.id}#`;
      const found = cellFor(machine, node);
      return found ? `${found.cell.key}#${found.cell.version}` : undefined;
    }
    case 'Literal':
      return node.raw;
    case 'MemberExpression': {
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
      const callee = textOf(node.callee);
      const [first] = node.arguments;
      const inner = first && CONVERSIONS.has(callee) ? expressionKey(machine, first) : undefined;
      return inner === undefined ? undefined : `#${callee}(${inner})`;
    }
    default:
      return undefined;
  }
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

/** The same for a member of an expression. */
export function memberKey(machine: Machine, object: TSESTree.Node, name: string): string | undefined {
  const key = expressionKey(machine, object);
  if (key === undefined) return undefined;
  machine.spokenOf.add(name);
  return `${key}.${name}`;
}

/** Remembers on this path what an expression's value is, and with it what is known of that as a number. */
export function setFound(machine: Machine, expression: TSESTree.Node, value: Value): void {
  const node = unwrap(expression);
  if (machine.spokenOf.has('()') || machine.spokenOf.has('+')) {
    const key = expressionKey(machine, node);
    const converted = key === undefined ? undefined : `#Number(${key})`;
    if (converted !== undefined && machine.state.get(converted)) machine.state.set(converted, number(toQuantity(value)));
  }
  const key = keyOf(machine, node);
  if (key !== undefined) machine.state.set(key, value);
}

/** Remembers what a condition has left of an expression's value, and of the ways that have met before those on which it may be that. */
export function setLearned(machine: Machine, expression: TSESTree.Node, value: Value): void {
  const node = unwrap(expression);
  const { state } = machine;
  const key = node.type === 'Identifier' ? stateKeyOf(machine, node) : undefined;
  const before = key === undefined ? machine.recorded.get(node) : state.get(key);
  setFound(machine, node, value);
  if (!before || before === value) return;
  noteLeft(value, before);
  leaveWays(state, before, value);
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
