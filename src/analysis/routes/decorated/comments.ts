import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../../knowledge/schema.ts';
import { toQuantity } from '../../sizes/numbers.ts';
import { atMost, exactly, UNDECIDED } from '../../sizes/quantity.ts';
import { sourceOf, textOf } from '../../source.ts';
import { fromDefinition } from '../../values/bindings.ts';
import type { Machine } from '../../values/machine.ts';
import { annotationOf } from '../../values/syntax.ts';
import { type FunctionNode, NOT_FOLLOWED, number, type Value } from '../../values/value.ts';

/** What doc comments let through of a parameter: a number up to this, or what they leave undecided. */
export type Limits = { readonly most: number } | 'open';

/** Enough for a comment in front of a method with its other decorators. */
const LONGEST = 4000;

/** What tags in the comment of a method, or in the declaration of a parameter's type, say of a parameter; null where they say nothing. */
export function limitsOn(machine: Machine, { decorators }: FrameworkRow, method: FunctionNode, name: TSESTree.Node): Limits | null {
  const { limitTags = [] } = decorators ?? {};
  if (limitTags.length === 0 || name.type !== 'Identifier') return null;
  const { text } = sourceOf(method);
  const start = method.parent.range[0];
  const [comment = ''] = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  for (const tag of limitTags) {
    const [, value] = new RegExp(String.raw`@${tag}\s+${name.name.replaceAll('$', String.raw`\$`)}\s+(\S+)`).exec(comment) ?? [];
    if (value !== undefined) return tag === 'maximum' && Number.isFinite(Number(value)) ? { most: Number(value) } : 'open';
  }
  return isTypeLimited(machine, limitTags, name) ? 'open' : null;
}

/** Whether the declaration of a parameter's type may limit fields. */
function isTypeLimited(machine: Machine, tags: readonly string[], name: TSESTree.Identifier): boolean {
  const annotation = annotationOf(name);
  if (annotation?.type !== 'TSTypeReference' || annotation.typeName.type !== 'Identifier') return false;
  const variable = machine.referenceOf(annotation.typeName)?.resolved;
  const declared = variable?.defs.at(-1)?.node;
  if (!variable || !declared) return false;
  const mayLimit = (text: string): boolean => tags.some((tag) => text.includes(`@${tag}`));
  if (declared.parent.type !== 'ImportDeclaration') return mayLimit(textOf(declared));
  const imported = fromDefinition(machine, variable, machine.units.of(name).frame);
  const file = imported?.kind === 'external' ? imported.file : null;
  const text = file === null ? null : machine.modules?.text(file);
  return typeof text === 'string' ? mayLimit(text) : true;
}

/** A value as its limits leave it. */
export function withLimits(value: Value, limits: Limits): Value {
  if (limits !== 'open') return value.kind === 'input' ? { ...value, bound: atMost(toQuantity(value), exactly(limits.most)) } : number(atMost(toQuantity(value), exactly(limits.most)));
  return value.kind === 'input' ? { ...value, bound: UNDECIDED } : NOT_FOLLOWED;
}
