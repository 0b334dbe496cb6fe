import type { TSESTree } from '@typescript-eslint/utils';
import { sourceOf } from '../source.ts';
import type { Seen } from '../values/contexts.ts';
import type { Machine } from '../values/machine.ts';
import { isFunction, isInside } from '../values/syntax.ts';
import { type Thing, UNDEFINED } from '../values/value.ts';
import { holdsThing } from '../values/worth.ts';

/** Code that answers a request stops a server. */
export function noteStop({ request, sites, recorded }: Machine, { node: server }: Thing, node: TSESTree.Node): void {
  if (!request) return;
  const isGiven = (call: TSESTree.Node): boolean => 'arguments' in call && call.arguments.some((argument) => holdsThing(recorded.get(argument) ?? UNDEFINED));
  request.stops.push({ server, calls: [...sites, node], free: sites.length - 1 - sites.findLastIndex(isGiven) });
}

/**
 * Whether a handler stops its own server wherever it serves: so it does so once. That is what waits for one answer of a browser: `gh auth login`.
 *
 * @param server the call that makes the server
 */
export function stopsItself({ complete, served, stops }: Pick<Seen, 'served' | 'stops'> & { readonly complete: boolean }, server: TSESTree.Node): boolean {
  const own = stops.filter((stop) => sourceOf(stop.server) === sourceOf(server) && isInside(server, stop.server));
  return complete && served.length > 0 && served.every((calls) => own.some((stop) => isStoppedBy(calls, stop)));
}

/**
 * Whether what stops a server is done whenever something else is, in the function that has done both, by calls or itself: it stands in the same
 * statements, or in some around these. What is called there and is given nothing of the request may have done it before.
 */
function isStoppedBy(calls: readonly TSESTree.Node[], { calls: stopping, free }: Seen['stops'][number]): boolean {
  const at = calls.findIndex((node, index) => node !== stopping[index]);
  const [done, stopped] = [calls[at], stopping[at]];
  return done !== undefined && stopped !== undefined && stopping.length - 1 - at <= free && isInside(done, statementsAround(stopped));
}

/** The statements that run whenever a call does: those around it, or around what it is given to as a callback. */
function statementsAround(call: TSESTree.Node): TSESTree.Node {
  let node = call;
  while (node.parent && !isConditional(node)) {
    const { parent } = node;
    if (node.type === 'BlockStatement' && !isFunction(parent) && !(parent.type === 'TryStatement' && parent.finalizer === node)) return node;
    if (isFunction(parent) && parent.parent.type !== 'CallExpression') return node;
    node = parent;
  }
  return node;
}

/** Whether something around an expression or statement decides whether it runs. */
function isConditional(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test !== node;
    case 'LogicalExpression':
      return parent.right === node;
    case 'SwitchCase':
      return true;
    default:
      return false;
  }
}
