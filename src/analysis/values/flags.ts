import type { TSESTree } from '@typescript-eslint/utils';
import { refine } from './conditions.ts';
import { State } from './frame.ts';
import type { Machine } from './machine.ts';
import { addSplit, type Part } from './splits.ts';
import { constant, optionsOf, type Value } from './value.ts';

/*
 * Conditions whose outcome a program keeps: `valid = valid && n <= 100`, `return { ok: n <= 100 }`. Nothing parts there, but a later condition on what was kept
 * tells how it came out.
 */

const KEEPING = /^(?:\|\||&&|\?\?|[-+*&|^])?=$/;
/** What counts outcomes, or puts them together. */
export const COUNTING = /^[-+*&|^]$/;

/** Whether what an expression gives is kept, rather than asked at once or computed with. */
export function isKept(node: TSESTree.Node): boolean {
  if (node.type === 'AssignmentExpression') return true;
  const { parent } = node;
  switch (parent?.type) {
    case 'LogicalExpression':
      return parent.right === node && isKept(parent);
    case 'ConditionalExpression':
      return parent.test !== node && isKept(parent);
    case 'BinaryExpression':
      return COUNTING.test(parent.operator) && isKept(parent);
    case 'UnaryExpression':
      return parent.operator === '+' && isKept(parent);
    case 'AssignmentExpression':
      return parent.right === node && KEEPING.test(parent.operator);
    case 'VariableDeclarator':
    case 'Property':
    case 'ReturnStatement':
    case 'CallExpression':
    case 'NewExpression':
    case 'ArrayExpression':
    case 'AssignmentPattern':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === node;
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return isKept(parent);
    default:
      return false;
  }
}

/** Notes what it means that a condition came out true, or false, where that is kept. Gives the condition's value. */
export function kept(machine: Machine, node: TSESTree.Node, value: Value): Value {
  if (!machine.request || value.kind !== 'either' || !isTruth(value) || !isKept(node)) return value;
  const possible = noteWays(machine, value, [true, false].map((outcome) => ({ value: constant(outcome), learn: () => { refine(machine, node, outcome); } })));
  return possible.length === 1 && possible[0] ? possible[0] : value;
}

/** Notes of what is one of several what else holds where it is which, for a later condition on it. Gives those that it may be. */
export function noteWays(machine: Machine, whole: Value, ways: readonly { readonly value: Value; readonly learn: () => void }[]): readonly Value[] {
  const base = machine.state;
  const forks = ways.map(({ value, learn }) => {
    const fork = new State(base);
    machine.state = fork;
    learn();
    return { value, fork };
  }).filter(({ fork }) => fork.reachable);
  machine.state = base;
  const values = forks.map(({ value }) => value);
  if (forks.length < 2) return values;
  const snapshots = forks.map(({ fork }) => fork.since(base, true));
  const keys = new Set(snapshots.flatMap(({ writes }) => [...writes.keys()]));
  const told = [...keys].map((key): Part => ({ key, whole: base.get(key), each: snapshots.map(({ writes }) => writes.get(key) ?? base.get(key)) }));
  if (told.length > 0) addSplit(base, snapshots.map(({ splits }) => splits), [{ key: null, whole, each: values }, ...told]);
  return values;
}

function isTruth(value: Value): boolean {
  return optionsOf(value).every((option) => option.kind === 'constant' && typeof option.value === 'boolean');
}
