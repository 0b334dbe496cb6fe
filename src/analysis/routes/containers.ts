import type { TSESTree } from '@typescript-eslint/utils';
import type { ContainerFact, HandlerFact, InsertionPoint } from '../model.ts';
import { indentOf, placeOf, shortText } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { isFunction, isInside, statementOf, unwrap } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import { containersIn } from './handlers.ts';
import { overreachOf, probesBelow } from './overreach.ts';
import type { Container } from './registry.ts';
import { pointBefore } from './statement-edit.ts';
import { containerName } from './verdicts.ts';

/**
 * The containers of the file, in the order of {@link HandlerFact.container}.
 *
 * @param handlers those of the file: what a guard for all would limit is asked for where one lacks a guard
 */
export function collectContainers(machine: Machine, { source }: Unit, handlers: readonly HandlerFact[]): ContainerFact[] {
  const lacking = new Set(handlers.flatMap(({ verdict, container, mountedOn = [] }) => (verdict.kind === 'unguarded' ? [container, ...mountedOn] : [])));
  return containersIn(machine, source).map((container, index): ContainerFact => {
    const { thing } = container;
    const { role } = thing.row;
    const point = usePoint(container);
    const awaits = point ? awaitsIn(point.statement) : null;
    const overreach = lacking.has(index) ? overreachOf(machine, container, source) : null;
    return {
      row: thing.framework.id,
      kind: role === 'app' || role === 'server' ? role : 'router',
      name: point?.name ?? containerName(container),
      place: placeOf(thing.node),
      created: container.created,
      leaves: container.leaves,
      useAt: point?.at ?? null,
      awaits,
      chainAt: container.created && thing.row.members['use'] && isCalled(thing.node) ? thing.node.range[1] : null,
      unawaitedAt: unawaitedPlugin(container, awaits),
      overreach,
      ...(overreach === 'probes' && { probes: probesBelow(machine, container) }),
    };
  });
}

function isCalled({ type }: TSESTree.Node): boolean {
  return type === 'CallExpression' || type === 'NewExpression';
}

function awaitsIn(statement: TSESTree.Node): ContainerFact['awaits'] {
  for (let outer = statement.parent; outer; outer = outer.parent) if (isFunction(outer)) return outer.async ? 'function' : null;
  return 'module';
}

/** A plugin that limits and that nothing waits for: it does not see the routes right behind it. */
function unawaitedPlugin({ operations }: Container, awaits: ContainerFact['awaits']): number | null {
  const operation = operations.find(({ items, node }) => items.some(({ value }) => value.kind === 'limiter' && value.guard === 'plugin') && node.parent?.type === 'ExpressionStatement');
  return operation && awaitsIn(operation.node) === awaits ? operation.node.range[0] : null;
}

/** Whether an expression is run when its statement is, and once: the field of a class is not. */
function isRunWith(node: TSESTree.Node, statement: TSESTree.Node): boolean {
  for (let outer = node.parent; outer && outer !== statement; outer = outer.parent) if (isFunction(outer) || outer.type === 'ClassBody') return false;
  return true;
}

/** Where a `use` can stand so that everything registered comes after it. */
function usePoint(container: Container): { name: string; at: InsertionPoint; statement: TSESTree.Node } | null {
  const { thing, operations } = container;
  const { members } = thing.row;
  if ((!members['use'] || members['use'].does === 'ahead') && !members['register']) return null;
  const name = containerName(container);
  const statement = statementOf(thing.node);
  const inside = isFunction(thing.node) ? thing.node : thing.node.type === 'Identifier' ? thing.node.parent : null;
  if (name !== null && container.created && !inside && isRunWith(thing.node, statement) && (statement.type === 'VariableDeclaration' || statement.type === 'ExpressionStatement' || statement.type === 'ExportNamedDeclaration')) {
    return { name, statement, at: { offset: statement.range[1], indent: indentOf(statement), side: 'after' } };
  }
  const first = operations[0]?.node;
  const callee = first?.type === 'CallExpression' ? unwrap(first.callee) : null;
  if (!first || callee?.type !== 'MemberExpression') return null;
  const receiver = unwrap(callee.object);
  if (receiver.type === 'CallExpression' || isFunction(receiver)) return null;
  const ahead = statementOf(first);
  // What a function is given has its name there alone, and no place where that is all one expression.
  if (inside && !isInside(ahead, inside)) return null;
  return { name: shortText(receiver), statement: ahead, at: pointBefore(ahead) };
}
