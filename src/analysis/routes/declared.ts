import type { TSESTree } from '@typescript-eslint/utils';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { NOT_FOLLOWED, settle } from '../values/value.ts';
import { flatten, type Item } from './registry.ts';

/** The routes that an argument describes, each with the expression that does. */
export function declaredIn(machine: Machine, { args, node }: CallSite, index: number): Item[] {
  const argument = args[index];
  if (!argument) return [];
  const value = settledOrMade(machine, argument.value);
  if (value.kind !== 'list') return [{ node, value }];
  const written = writtenItems(machine, argument.node);
  const elements = written.length === value.items?.length ? written : [];
  return (value.items ?? []).flatMap((item, at) => flatten({ node: elements[at] ?? node, value: settledOrMade(machine, item) })).map((item) => ({ ...item, value: settledOrMade(machine, item.value) }));
}

/** The expressions that the items of a list are written as, in their order; null for those of a list that is made elsewhere. */
function writtenItems(machine: Machine, list: TSESTree.Node): readonly (TSESTree.Node | null)[] {
  const node = unwrap(list);
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element?.type === 'SpreadElement' ? writtenItems(machine, element.argument) : [element]));
  const value = settle(machine.recorded.get(node) ?? NOT_FOLLOWED);
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
  if (node.type === 'CallExpression' && callee?.type === 'MemberExpression' && staticName(callee) === 'concat') {
    return [callee.object, ...node.arguments].flatMap((part) => (settle(machine.recorded.get(unwrap(part)) ?? NOT_FOLLOWED).kind === 'list' ? writtenItems(machine, part) : [part]));
  }
  return value.kind === 'list' ? (value.items ?? []).map(() => null) : [null];
}
