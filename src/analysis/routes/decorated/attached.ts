import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { sourceOf } from '../../source.ts';
import { listOf } from '../../values/alternatives.ts';
import { imported } from '../../values/exports.ts';
import type { Machine } from '../../values/machine.ts';
import { staticName } from '../../values/syntax.ts';
import { type ClassValue, NOT_FOLLOWED, settle, type Value } from '../../values/value.ts';
import { type Operation, registryOf } from '../registry.ts';
import { decorationsOf, rowFor } from './decorations.ts';
import type { App } from './members.ts';

/** Where other code asks for what is attached to a method, so as to register that. */
interface Mention {
  readonly framework: FrameworkRow;
  readonly of: ClassValue;
  readonly method: string;
  readonly node: TSESTree.Node;
}

const mentions = new WeakMap<Machine, Mention[]>();

/** What decorators attach to a class, or to the method of its prototype that a value is. */
export function attachedTo(machine: Machine, framework: FrameworkRow, value: Value, node: TSESTree.Node): Value {
  const named = methodIn(machine, value);
  const of = settle(named?.of ?? value);
  if (of.kind !== 'class') return NOT_FOLLOWED;
  const member = named ? of.node.body.body.find((each) => each.type === 'MethodDefinition' && staticName(each) === named.method) : of.node;
  if (!member) return NOT_FOLLOWED;
  if (named) getOrMake(mentions, machine, (): Mention[] => []).push({ framework, of, method: named.method, node });
  const attached = decorationsOf(machine, member, of.frame).filter((decoration) => rowFor(framework, ({ attach }) => attach, decoration) === 'middleware');
  return listOf(attached.flatMap(({ args }) => args));
}

/** `Controller.prototype.method`. */
function methodIn(machine: Machine, value: Value): { readonly of: Value; readonly method: string } | null {
  if (value.kind === 'external' && value.file !== null && value.path.at(-2) === 'prototype') {
    return { of: imported(machine, value.module ?? '', value.file, value.path.slice(0, -2)), method: value.path.at(-1) ?? '' };
  }
  if (value.kind !== 'method' || value.object.kind !== 'method' || value.object.name !== 'prototype') return null;
  return { of: value.object.object, method: value.name };
}

/**
 * The registrations of a class's methods by other code, each as an app of its own that has that method alone. Where the code is not there, since a
 * tool writes it, all methods are registered where it is called.
 */
export function registrationsOf(machine: Machine, framework: FrameworkRow, of: ClassValue): readonly App[] {
  const mentioned = mentionsOf(machine, framework, of);
  const name = framework.decorators?.generated;
  if (mentioned.length > 0 || name === undefined) return mentioned;
  return [...registryOf(machine).containers.values()].flatMap(({ thing, operations }) =>
    operations.filter((operation) => operation.kind === 'handed-over' && operation.items.some(({ value }) => value.kind === 'external' && value.file === null && value.path.at(-1) === name))
      .map((operation) => ({ framework, thing, root: of, lists: null, node: operation.node, adapters: [], operation })),
  );
}

/** Whether a registration is that of a decorated method. */
export function standsForMethod(machine: Machine, operation: Operation): boolean {
  return (mentions.get(machine) ?? []).some(({ node }) => holds(operation, node));
}

function mentionsOf(machine: Machine, framework: FrameworkRow, of: ClassValue): readonly App[] {
  return (mentions.get(machine) ?? []).flatMap((mention): App[] => {
    if (mention.framework !== framework || mention.of.node !== of.node) return [];
    return [...registryOf(machine).containers.values()].flatMap(({ thing, operations }) =>
      operations.filter((operation) => holds(operation, mention.node)).map((operation) => ({ framework, thing, root: of, lists: null, node: mention.node, adapters: [], operation, method: mention.method })),
    );
  });
}

function holds({ kind, node }: Operation, inner: TSESTree.Node): boolean {
  return kind === 'route' && sourceOf(node) === sourceOf(inner) && node.range[0] <= inner.range[0] && inner.range[1] <= node.range[1];
}
