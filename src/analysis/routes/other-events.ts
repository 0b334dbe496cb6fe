import type { TSESTree } from '@typescript-eslint/utils';
import type { RouteFiles } from '../../knowledge/schema.ts';
import { childrenOf, staticName } from '../values/syntax.ts';
import type { FunctionNode } from '../values/value.ts';

/**
 * Whether a function reads of what starts it only what other events than requests hold: `event.Records`, of a queue.
 *
 * @param text of its file, where no function may read what requests hold: the event may be handed to it
 */
export function readsOtherEvents({ read, unless }: NonNullable<RouteFiles['otherEvents']>, { params: [event], body }: FunctionNode, text: string): boolean {
  if (unless.some((name) => text.includes(name))) return false;
  const names = event?.type === 'ObjectPattern' ? keysOf(event) : event?.type === 'Identifier' ? [...readOf(event.name, body)] : [];
  return names.some((name) => read.includes(name));
}

/** The members that are read of a variable. */
function* readOf(variable: string, node: TSESTree.Node): Generator<string> {
  const isIt = (inner: TSESTree.Node | null): boolean => inner?.type === 'Identifier' && inner.name === variable;
  const name = node.type === 'MemberExpression' && isIt(node.object) ? staticName(node) : undefined;
  if (name !== undefined) yield name;
  if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && isIt(node.init)) yield* keysOf(node.id);
  for (const child of childrenOf(node)) yield* readOf(variable, child);
}

function keysOf({ properties }: TSESTree.ObjectPattern): string[] {
  return properties.flatMap((property) => (property.type === 'Property' ? (staticName(property) ?? []) : []));
}
