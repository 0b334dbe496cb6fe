import type { TSESTree } from '@typescript-eslint/utils';
import type { Machine } from '../values/machine.ts';
import { childrenOf, isFunction, unwrap } from '../values/syntax.ts';
import { type CountSite, truthiness } from '../values/value.ts';
import { exactly, type Quantity } from './quantity.ts';
import { exitsIn, roundsOf } from './rounds.ts';
import type { Trips } from './trips.ts';

type Loop = TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement;

/** As often as there is time for. */
const FOREVER: Quantity = { ...exactly(Number.POSITIVE_INFINITY), integer: true };

/**
 * How often a loop runs that nothing ends: its condition always holds, nothing in it leaves it or waits, and nothing that it calls may throw.
 *
 * @returns null for any other
 */
export function foreverOf(machine: Machine, loop: Loop): Pick<Trips, 'count' | 'site'> | null {
  if (!machine.request || !alwaysHolds(machine, loop) || exitsIn(loop.body, loop).length > 0 || !runsThrough(machine, loop.body)) return null;
  const site: CountSite = { node: loop.test ?? loop, mayBeString: false, bigint: false, throwsOn: { nan: false, negative: false, fraction: false }, wrappable: false, scale: 1, shift: 0, shorthand: false };
  return { count: FOREVER, site };
}

function alwaysHolds(machine: Machine, loop: Loop): boolean {
  const { test } = loop;
  return !test || (truthiness(machine.evaluate(test)) === true && roundsOf(machine, test, { extent: loop, frame: machine.frame, trips: null }) === 'all');
}

/** Whether code neither throws nor waits, as far as that can be told: it calls objects of frameworks, and what texts and numbers have. */
function runsThrough(machine: Machine, node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ThrowStatement':
    case 'TryStatement':
    case 'AwaitExpression':
    case 'YieldExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return false;
    case 'CallExpression':
      return isHarmless(machine, unwrap(node.callee)) && childrenOf(node).every((child) => runsThrough(machine, child));
    default:
      return isFunction(node) || childrenOf(node).every((child) => runsThrough(machine, child));
  }
}

function isHarmless(machine: Machine, callee: TSESTree.Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'String' || callee.name === 'Number';
  return callee.type === 'MemberExpression' && /^(?:thing|constant|number|text)$/.test(machine.evaluate(callee.object).kind);
}
